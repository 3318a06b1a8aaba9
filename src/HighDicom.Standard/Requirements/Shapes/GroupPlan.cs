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

    /// <summary>Whether the condition looks into the frame, so that each frame has an answer of its own.</summary>
    public bool DependsOnFrame { get; } = Condition is not null && LooksIntoFrame(Condition);

    private static bool LooksIntoFrame(Condition condition) => condition switch
    {
        AllOf all => LooksIntoFrame(all.Left) || LooksIntoFrame(all.Right),
        AnyOf any => LooksIntoFrame(any.Left) || LooksIntoFrame(any.Right),
        Negation not => LooksIntoFrame(not.Operand),
        NeverIf never => LooksIntoFrame(never.Operand),
        TagTest test => test.Tag.InFrame,
        ValueTest test => test.Tag.InFrame,
        Comparison comparison => comparison.Tag.InFrame,
        _ => false,
    };
}
