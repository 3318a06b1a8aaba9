using HighDicom.Iods;

namespace HighDicom.Requirements;

/// <summary>A functional group of an IOD as the checker uses it.</summary>
/// <param name="Group">What the IOD's table says of it.</param>
/// <param name="Table">Its rows, the first of which is the functional group sequence; null if standard-xml does not have them.</param>
/// <param name="Condition">The condition of its presence; null without one.</param>
/// <param name="IsForbiddenOtherwise">Whether it must not be there while the condition does not hold.</param>
internal sealed record GroupPlan(IodFunctionalGroup Group, RequirementTable? Table, Condition? Condition, bool IsForbiddenOtherwise)
{
    /// <summary>The tag of the functional group sequence; 0 if it is not known.</summary>
    public uint Sequence { get; } = Table?.Entries.OfType<RequirementRow>().FirstOrDefault()?.Tag.Tag ?? 0;
}
