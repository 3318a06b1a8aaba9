using System.Globalization;

namespace HighDicom.Requirements;

/// <summary>Says conditions in words, with the names of attributes, SOP classes and modules: for tooltips.</summary>
/// <param name="attribute">The name of the attribute with a tag.</param>
/// <param name="uid">The name of a registered UID; the UID itself where it has none.</param>
/// <param name="module">The name of the module in a file of part03/modules.</param>
internal sealed class ConditionWords(Func<uint, string> attribute, Func<string, string> uid, Func<string, string> module)
{
    /// <summary>For example <c>Segmentation Type is FRACTIONAL</c>.</summary>
    public string Of(Condition condition) => condition switch
    {
        AllOf all => Operand<AnyOf>(all.Left) + " and " + Operand<AnyOf>(all.Right),
        AnyOf any => Operand<AllOf>(any.Left) + " or " + Operand<AllOf>(any.Right),
        Negation not => Negated(not.Operand),
        NeverIf never => "never if " + Of(never.Operand),
        Judgement judgement => judgement.Question,
        UnknownCondition => "the condition stated in the standard holds",
        TagTest { Kind: TagTestKind.Group } test => "the functional group of " + Name(test.Tag) + " is present",
        TagTest test => Name(test.Tag) + Phrase(test.Kind),
        ValueTest test => Name(test.Tag) + (test.Equal ? " is " : " is not ") + Listed(test.Values),
        Comparison comparison => Name(comparison.Tag) + (comparison.Above ? " is above " : " is below ") + comparison.Bound.ToString(CultureInfo.InvariantCulture),
        PointsTo points => Name(points.Tag) + " points to " + attribute(points.Target),
        ModulePresent present => "the " + module(present.Module) + " Module is present",
        CoordinateSystemIs coordinates => coordinates.System == "NONE" ? "there is no frame of reference" : "positions refer to the " + coordinates.System.ToLowerInvariant(),
        _ => throw new InvalidOperationException(condition.GetType().Name),
    };

    private string Operand<TInParentheses>(Condition operand) => operand is TInParentheses ? "(" + Of(operand) + ")" : Of(operand);

    private string Name(TagReference tag) =>
        (tag.Value > 0 ? "value " + tag.Value.ToString(CultureInfo.InvariantCulture) + " of " : "") + (tag.InFrame ? "the frame's " : "") + attribute(tag.Tag);

    private string Negated(Condition operand) => operand switch
    {
        TagTest { Kind: TagTestKind.Group } test => "the functional group of " + Name(test.Tag) + " is absent",
        TagTest { Kind: TagTestKind.Present } test => Name(test.Tag) + " is absent",
        TagTest { Kind: TagTestKind.NotEmpty } test => Name(test.Tag) + " has no value",
        ModulePresent present => "the " + module(present.Module) + " Module is absent",
        AllOf or AnyOf => "it is not so that (" + Of(operand) + ")",
        _ => "it is not so that " + Of(operand),
    };

    private static string Phrase(TagTestKind kind) => kind switch
    {
        TagTestKind.Present => " is present",
        TagTestKind.Absent => " is absent",
        TagTestKind.NotEmpty => " has a value",
        TagTestKind.NonZero => " is not zero",
        TagTestKind.Private => " points to a private attribute",
        TagTestKind.Grouped => " points to an attribute of a functional group",
        TagTestKind.MultiFrame => " names a multi-frame image",
        _ => throw new InvalidOperationException(kind.ToString()),
    };

    private string Listed(IReadOnlyList<string> values)
    {
        List<string> names = [.. values.Select(value => value.Length == 0 ? "empty" : uid(value))];
        return names.Count == 1 ? names[0] : string.Join(", ", names.Take(names.Count - 1)) + " or " + names[names.Count - 1];
    }
}
