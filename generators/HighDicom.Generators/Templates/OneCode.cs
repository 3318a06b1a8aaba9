namespace HighDicom.Templates.Notation;

/// <summary>One code. Enumerated (EV): no other; otherwise (DT, or a code as such) another one may stand for it.</summary>
internal sealed record OneCode(RowCode Code, bool Enumerated) : CodeSet;
