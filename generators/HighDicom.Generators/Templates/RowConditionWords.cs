namespace HighDicom.Templates.Notation;

/// <summary>Says in words when a row of a template is there: for tooltips and for reports.</summary>
/// <param name="nameOf">What the row with an id is called.</param>
/// <param name="attribute">What the attribute with a tag is called.</param>
internal sealed class RowConditionWords(Func<string, string> nameOf, Func<uint, string> attribute)
{
    /// <summary>For example <c>Exactly one of ImageRegion and VolumeSurface</c>; empty for a row without a condition.</summary>
    public string Of(RowFacts row) => string.Join(". ", row.Conditions.Select(clause => Of(clause, row.Requirement == "MC")));

    private string Of(ConditionClause clause, bool required) => clause.Kind switch
    {
        ClauseKind.ExclusiveRows => (required ? "Exactly one of " : "At most one of ") + WordList.Of(clause.Rows.Select(nameOf), " and "),
        ClauseKind.AtLeastOneRow => "At least one of " + WordList.Of(clause.Rows.Select(nameOf), " and "),
        ClauseKind.ForbiddenIf => "Absent if " + Of(clause.Expression!),
        ClauseKind.If => (required ? "Required if " : "Only if ") + Of(clause.Expression!),
        _ => required ? "Required if " + Of(clause.Expression!) + "; absent otherwise" : "Only if " + Of(clause.Expression!),
    };

    private string Of(RowCondition condition) => condition switch
    {
        AllRows all => Operand<AnyRow>(all.Left) + " and " + Operand<AnyRow>(all.Right),
        AnyRow any => Operand<AllRows>(any.Left) + " or " + Operand<AllRows>(any.Right),
        NotRow { Inner: RowIsPresent absent } => nameOf(absent.Row) + " is absent",
        NotRow { Inner: ContextIsInherited context } => Inherited(context) + " is not inherited",
        NotRow { Inner: IodAllows value } => "the IOD has no " + value.ValueType + " items",
        NotRow not => "it is not so that " + Of(not.Inner),
        RowIsPresent present => nameOf(present.Row) + " is present",
        RowLacksAttribute lacking => nameOf(lacking.Row) + " has no " + attribute(lacking.Tag),
        RowHasCode code => (code.OfName ? "the name of " : "") + nameOf(code.Row) + " is " + WordList.Of(code.Codes.Select(one => one.Meaning.Length > 0 ? one.Meaning : one.Value), " or "),
        ContextIsInherited context => Inherited(context) + " is inherited",
        IodAllows value => "the IOD has " + value.ValueType + " items",
        ExternalFact { Words: "?" } => "the condition stated in the standard holds",
        ExternalFact fact => fact.Words,
        _ => throw new InvalidOperationException(condition.GetType().Name),
    };

    private string Operand<TInParentheses>(RowCondition operand) => operand is TInParentheses ? "(" + Of(operand) + ")" : Of(operand);

    private string Inherited(ContextIsInherited context) =>
        context.Context.StartsWith("row ", StringComparison.Ordinal) ? nameOf(context.Context.Substring("row ".Length)) : "the " + context.Context;
}
