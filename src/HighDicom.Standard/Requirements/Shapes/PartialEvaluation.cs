namespace HighDicom.Requirements;

/// <summary>Answers conditions as far as they hang on one attribute of the item, which has one known value; null is not known.</summary>
internal sealed class PartialEvaluation(uint tag, string value)
{
    public Answer? Evaluate(Condition condition) => condition switch
    {
        ValueTest { Tag: { Value: 0, InFrame: false } reference } test when reference.Tag == tag => Answers.Of(test.Values.Contains(value) == test.Equal),
        AllOf all => All(Evaluate(all.Left), Evaluate(all.Right)),
        AnyOf any => Any(Evaluate(any.Left), Evaluate(any.Right)),
        Negation not => Evaluate(not.Operand)?.Not(),
        NeverIf => Answer.No,
        _ => null,
    };

    private static Answer? All(Answer? left, Answer? right) => left == Answer.No || right == Answer.No ? Answer.No : left == Answer.Yes ? right : right == Answer.Yes ? left : null;

    private static Answer? Any(Answer? left, Answer? right) => left == Answer.Yes || right == Answer.Yes ? Answer.Yes : left == Answer.No ? right : right == Answer.No ? left : null;
}
