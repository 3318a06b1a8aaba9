using HighDicom.Templates.Notation;

namespace HighDicom.Templates.Checking;

/// <summary>Which other rows the condition of a row speaks of.</summary>
internal static class RowMentions
{
    public static IEnumerable<string> Of(RowFacts row) => row.Conditions.SelectMany(clause => clause.Expression is { } expression ? Of(expression) : clause.Rows);

    private static IEnumerable<string> Of(RowCondition condition) => condition switch
    {
        AllRows both => Of(both.Left).Concat(Of(both.Right)),
        AnyRow either => Of(either.Left).Concat(Of(either.Right)),
        NotRow negation => Of(negation.Inner),
        RowIsPresent present => [present.Row],
        RowHasCode code => [code.Row],
        _ => [],
    };
}
