namespace HighDicom.Templates.Notation;

/// <summary>An expression of the Condition column: a closed algebra, evaluated with three answers.</summary>
internal abstract record RowCondition;
