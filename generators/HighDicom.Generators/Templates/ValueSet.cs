namespace HighDicom.Templates.Notation;

/// <summary>The coded value is of that set; more than one line: of any of them.</summary>
internal sealed record ValueSet(CodeSet Codes) : RowStatement;
