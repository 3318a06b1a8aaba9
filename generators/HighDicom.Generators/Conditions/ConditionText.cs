using System.Globalization;

namespace HighDicom.Requirements;

/// <summary>Writes conditions as expressions.</summary>
internal static class ConditionText
{
    public static string Of(Condition condition) => condition switch
    {
        AllOf all => Operand(all.Left) + " and " + Operand(all.Right),
        AnyOf any => Of(any.Left) + " or " + Of(any.Right),
        Negation not => "not " + (not.Operand is AllOf or AnyOf ? "(" + Of(not.Operand) + ")" : Of(not.Operand)),
        NeverIf never => "never-if " + Of(never.Operand),
        Judgement judgement => "judge: " + judgement.Question,
        UnknownCondition => "?",
        TagTest test => Word(test.Kind) + " " + test.Tag,
        ValueTest test => test.Tag + (test.Equal ? " = " : " != ") + string.Join(" | ", test.Values),
        Comparison comparison => comparison.Tag + (comparison.Above ? " > " : " < ") + comparison.Bound.ToString(CultureInfo.InvariantCulture),
        PointsTo points => points.Tag + " => " + TagText.Of(points.Target),
        ModulePresent module => "module " + module.Module,
        CoordinateSystemIs coordinates => "coordinates = " + coordinates.System,
        _ => throw new InvalidOperationException(condition.GetType().Name),
    };

    /// <summary>The word of the grammar for a test.</summary>
    public static string Word(TagTestKind kind) => kind switch
    {
        TagTestKind.Present => "present",
        TagTestKind.Absent => "absent",
        TagTestKind.NotEmpty => "notempty",
        TagTestKind.NonZero => "nonzero",
        TagTestKind.Private => "private",
        TagTestKind.Grouped => "grouped",
        TagTestKind.MultiFrame => "multiframe",
        TagTestKind.Group => "group",
        _ => throw new InvalidOperationException(kind.ToString()),
    };

    private static string Operand(Condition condition) => condition is AnyOf ? "(" + Of(condition) + ")" : Of(condition);
}
