namespace HighDicom.ConformanceTests.Comparison;

/// <summary>Why the two may disagree: a case in which one of them is known to be wrong, or says the same of another attribute.</summary>
internal sealed record Reason(string Why, Func<Disagreement, bool> Covers)
{
    /// <summary>Whether it was met in real files that need not be at hand.</summary>
    public bool IsOfOtherFiles { get; init; }
}
