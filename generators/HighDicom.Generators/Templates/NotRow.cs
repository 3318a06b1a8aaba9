namespace HighDicom.Templates.Notation;

/// <summary>The inner condition does not hold.</summary>
internal sealed record NotRow(RowCondition Inner) : RowCondition;
