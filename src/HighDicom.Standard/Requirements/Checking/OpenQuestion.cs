namespace HighDicom.Requirements;

/// <summary>Says why a condition cannot be decided.</summary>
internal static class OpenQuestion
{
    private const string NotFormalized = "the condition is not formalized";
    private const string Unreliable = "what the condition speaks of is missing or wrong itself";

    public static string Of(Condition condition) =>
        Judgement(condition) is { } question ? "not in the data set: whether " + question
        : IsUnknown(condition) ? NotFormalized : Unreliable;

    private static string? Judgement(Condition condition) => condition switch
    {
        Judgement judgement => judgement.Question,
        AllOf all => Judgement(all.Left) ?? Judgement(all.Right),
        AnyOf any => Judgement(any.Left) ?? Judgement(any.Right),
        Negation not => Judgement(not.Operand),
        NeverIf never => Judgement(never.Operand),
        _ => null,
    };

    private static bool IsUnknown(Condition condition) => condition switch
    {
        UnknownCondition => true,
        AllOf all => IsUnknown(all.Left) || IsUnknown(all.Right),
        AnyOf any => IsUnknown(any.Left) || IsUnknown(any.Right),
        Negation not => IsUnknown(not.Operand),
        NeverIf never => IsUnknown(never.Operand),
        _ => false,
    };
}
