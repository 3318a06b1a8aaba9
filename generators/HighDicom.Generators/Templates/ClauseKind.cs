namespace HighDicom.Templates.Notation;

/// <summary>The kinds of clauses of the Condition column.</summary>
internal enum ClauseKind
{
    /// <summary>MC: required when the expression holds, allowed otherwise; UC: allowed only when it holds.</summary>
    If,

    /// <summary>MC: required when the expression holds, not allowed otherwise; UC: allowed only when it holds.</summary>
    IfAndOnlyIf,

    /// <summary>The rows exclude each other; with MC one of them is required.</summary>
    ExclusiveRows,

    /// <summary>One or more of the rows shall be present.</summary>
    AtLeastOneRow,

    /// <summary>Not allowed when the expression holds.</summary>
    ForbiddenIf,
}
