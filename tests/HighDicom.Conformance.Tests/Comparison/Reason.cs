namespace HighDicom.ConformanceTests.Comparison;

/// <summary>Why the two may disagree: a case in which one of them is known to be wrong, or says the same of another attribute.</summary>
internal sealed record Reason(string Why, Func<Disagreement, bool> Covers)
{
    /// <summary>Whether it was met in real files that need not be at hand, and counts for such files alone.</summary>
    public bool IsOfOtherFiles { get; init; }

    public bool Explains(Disagreement disagreement) => (!IsOfOtherFiles || disagreement.IsOfOtherFile) && Covers(disagreement);
}
