namespace HighDicom.Templates.Notation;

/// <summary>One clause of the Condition column; the clauses of a row hold together. Either an expression or, for the two kinds about rows, a list of rows.</summary>
internal sealed record ConditionClause(ClauseKind Kind, RowCondition? Expression, IReadOnlyList<string> Rows);
