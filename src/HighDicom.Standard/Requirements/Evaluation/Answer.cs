namespace HighDicom.Requirements;

/// <summary>What the evaluation of a condition gives.</summary>
internal enum Answer
{
    /// <summary>It does not hold.</summary>
    No,

    /// <summary>It holds.</summary>
    Yes,

    /// <summary>The data set alone does not tell.</summary>
    CannotTell,
}
