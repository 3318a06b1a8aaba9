namespace HighDicom.Templates.Notation;

/// <summary>The graphic type is one of the list, or (excluded) none of it.</summary>
internal sealed record GraphicTypes(bool Excluded, IReadOnlyList<string> Types) : RowStatement;
