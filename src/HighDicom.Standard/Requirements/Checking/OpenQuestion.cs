namespace HighDicom.Requirements;

/// <summary>Says why a condition cannot be decided.</summary>
internal static class OpenQuestion
{
    private const string NotFormalized = "the condition is not formalized";

    public static string Of(Condition condition) => Judgement(condition) is { } question ? "not in the data set: whether " + question : NotFormalized;

    private static string? Judgement(Condition condition) => condition switch
    {
        Judgement judgement => judgement.Question,
        AllOf all => Judgement(all.Left) ?? Judgement(all.Right),
        AnyOf any => Judgement(any.Left) ?? Judgement(any.Right),
        Negation not => Judgement(not.Operand),
        NeverIf never => Judgement(never.Operand),
        _ => null,
    };
}
