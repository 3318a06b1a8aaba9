using HighDicom.Requirements;

namespace HighDicom.StandardImporter.Conditions;

/// <summary>Puts conditions together in the form that standard-xml has for them.</summary>
internal static class Forms
{
    public static Condition And(Condition left, Condition right) => (left, right) switch
    {
        (TagTest { Kind: TagTestKind.Present } present, ValueTest { Equal: true } test) when present.Tag == test.Tag => test,
        (TagTest { Kind: TagTestKind.Present } present, Comparison test) when present.Tag == test.Tag => test,
        (TagTest { Kind: TagTestKind.Present } present, TagTest { Kind: TagTestKind.NotEmpty } test) when present.Tag == test.Tag => test,
        (ValueTest { Equal: false } first, ValueTest { Equal: false } second) when first.Tag == second.Tag => new ValueTest(first.Tag, false, [.. first.Values, .. second.Values]),
        _ => new AllOf(left, right),
    };

    public static Condition Or(Condition left, Condition right) => (left, right) switch
    {
        (ValueTest { Equal: true } first, ValueTest { Equal: true } second) when first.Tag == second.Tag => new ValueTest(first.Tag, true, [.. first.Values, .. second.Values]),
        _ => new AnyOf(left, right),
    };

    /// <summary>The condition put together anew: two conditions that are written differently but say the same mostly become one.</summary>
    public static Condition Simplified(Condition condition) => condition switch
    {
        AllOf all => And(Simplified(all.Left), Simplified(all.Right)),
        AnyOf any => Or(Simplified(any.Left), Simplified(any.Right)),
        Negation not => new Negation(Simplified(not.Operand)),
        NeverIf never => new NeverIf(Simplified(never.Operand)),
        _ => condition,
    };

    public static Condition Not(Condition condition) => condition switch
    {
        TagTest { Kind: TagTestKind.Present } test => new TagTest(TagTestKind.Absent, test.Tag),
        TagTest { Kind: TagTestKind.Absent } test => new TagTest(TagTestKind.Present, test.Tag),
        ValueTest test => new ValueTest(test.Tag, !test.Equal, test.Values),
        Negation negation => negation.Operand,
        _ => new Negation(condition),
    };
}
