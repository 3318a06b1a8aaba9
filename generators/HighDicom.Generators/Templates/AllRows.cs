namespace HighDicom.Templates.Notation;

/// <summary>Both hold.</summary>
internal sealed record AllRows(RowCondition Left, RowCondition Right) : RowCondition;
