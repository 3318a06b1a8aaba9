using HighDicom.ConformanceTests.Corpus;

namespace HighDicom.ConformanceTests.Comparison;

/// <summary>A finding that only one of the two has.</summary>
/// <param name="Finding">What it says.</param>
/// <param name="IsOurs">Whether it is our checker that says it; else it is the judge.</param>
/// <param name="Mutation">How the file was changed; null if it is as it was found.</param>
/// <param name="IsChangeReported">Whether our checker reports the attribute that was changed.</param>
/// <param name="IsUnchecked">Whether our checker says of the attribute that it could not be checked.</param>
internal sealed record Disagreement(Finding Finding, bool IsOurs, Mutation? Mutation, bool IsChangeReported, bool IsUnchecked)
{
    /// <summary>Whether the file is one of the user's choice.</summary>
    public bool IsOfOtherFile { get; init; }

    public override string ToString() => $"{(IsOurs ? "only we" : "only the judge")}: {Finding}{(Mutation is null ? "" : $"   [{Mutation}]")}";
}
