namespace HighDicom.Templates.Notation;

/// <summary>The statement holds when the parent has one item of a row, or (several) more than one.</summary>
internal sealed record DependsOnCount(string Row, bool Several, RowStatement Then) : RowStatement;
