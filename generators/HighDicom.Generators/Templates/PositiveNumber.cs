namespace HighDicom.Templates.Notation;

/// <summary>The number is greater than zero.</summary>
internal sealed record PositiveNumber : RowStatement;
