using System.Globalization;

namespace HighDicom.Requirements;

/// <summary>Says conditions in words, with the names of attributes: for tooltips.</summary>
internal static class ConditionWords
{
    /// <summary>For example <c>Segmentation Type is FRACTIONAL</c>.</summary>
    /// <param name="condition">The condition.</param>
    /// <param name="nameOf">The name of the attribute with a tag.</param>
    public static string Of(Condition condition, Func<uint, string> nameOf)
    {
        string Name(TagReference tag) =>
            (tag.Value > 0 ? string.Format(CultureInfo.InvariantCulture, "value {0} of ", tag.Value) : "") + nameOf(tag.Tag) + (tag.InFrame ? " of the frame" : "");

        string Inner(Condition operand) => operand is AnyOf ? "(" + Of(operand, nameOf) + ")" : Of(operand, nameOf);

        return condition switch
        {
            AllOf all => Inner(all.Left) + " and " + Inner(all.Right),
            AnyOf any => Of(any.Left, nameOf) + " or " + Of(any.Right, nameOf),
            Negation not => Negated(not.Operand, nameOf),
            NeverIf never => "never if " + Of(never.Operand, nameOf),
            Judgement judgement => judgement.Question,
            UnknownCondition => "a condition of the standard that is not formalized",
            TagTest test => string.Format(CultureInfo.InvariantCulture, Phrase(test.Kind), Name(test.Tag)),
            ValueTest test => Name(test.Tag) + (test.Equal ? " is " : " is not ") + Listed(test.Values),
            Comparison comparison => Name(comparison.Tag) + (comparison.Above ? " is above " : " is below ") + comparison.Bound.ToString(CultureInfo.InvariantCulture),
            PointsTo points => Name(points.Tag) + " points to " + nameOf(points.Target),
            ModulePresent module => "the module " + module.Module + " is present",
            CoordinateSystemIs coordinates => coordinates.System == "NONE" ? "there is no frame of reference" : "positions refer to the " + Lower(coordinates.System),
            _ => throw new InvalidOperationException(condition.GetType().Name),
        };
    }

    private static string Negated(Condition operand, Func<uint, string> nameOf) => operand switch
    {
        TagTest { Kind: TagTestKind.Group } test => "the functional group " + nameOf(test.Tag.Tag) + " is absent",
        ModulePresent module => "the module " + module.Module + " is absent",
        _ => "it is not so that " + Of(operand, nameOf),
    };

    private static string Phrase(TagTestKind kind) => kind switch
    {
        TagTestKind.Present => "{0} is present",
        TagTestKind.Absent => "{0} is absent",
        TagTestKind.NotEmpty => "{0} has a value",
        TagTestKind.NonZero => "{0} is not zero",
        TagTestKind.Private => "{0} points to a private attribute",
        TagTestKind.Grouped => "{0} points to an attribute of a functional group",
        TagTestKind.MultiFrame => "{0} names a multi-frame image",
        TagTestKind.Group => "the functional group {0} is present",
        _ => throw new InvalidOperationException(kind.ToString()),
    };

    private static string Listed(IReadOnlyList<string> values) =>
        values.Count == 1 ? values[0] : string.Join(", ", values.Take(values.Count - 1)) + " or " + values[values.Count - 1];

    private static string Lower(string text) => text.ToLowerInvariant();
}
