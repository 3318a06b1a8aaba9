namespace HighDicom.Templates.Notation;

/// <summary>An item of the row is present under the same parent.</summary>
internal sealed record RowIsPresent(string Row) : RowCondition;
