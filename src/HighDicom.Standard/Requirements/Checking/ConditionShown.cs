namespace HighDicom.Requirements;

/// <summary>Conditions as reports show them: expressions over attributes, and in words what only a person can tell.</summary>
internal static class ConditionShown
{
    public static string Of(Condition condition) => condition switch
    {
        AllOf all => Operand(all.Left) + " and " + Operand(all.Right),
        AnyOf any => Of(any.Left) + " or " + Of(any.Right),
        Negation not => Not(not.Operand),
        NeverIf never => Not(never.Operand),
        Judgement judgement => judgement.Question,
        UnknownCondition => "the condition stated in the standard holds",
        _ => condition.ToString(),
    };

    private static string Not(Condition condition) => "not " + (condition is AllOf or AnyOf ? "(" + Of(condition) + ")" : Of(condition));

    private static string Operand(Condition condition) => condition is AnyOf ? "(" + Of(condition) + ")" : Of(condition);
}
