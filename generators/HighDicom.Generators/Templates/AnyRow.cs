namespace HighDicom.Templates.Notation;

/// <summary>At least one holds.</summary>
internal sealed record AnyRow(RowCondition Left, RowCondition Right) : RowCondition;
