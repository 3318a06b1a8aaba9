namespace HighDicom.Templates.Notation;

/// <summary>The unit of the number is of that set; more than one line: of any of them.</summary>
internal sealed record UnitSet(CodeSet Codes) : RowStatement;
