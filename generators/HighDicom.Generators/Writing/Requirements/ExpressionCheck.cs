using HighDicom.Generators.Model;
using HighDicom.Requirements;

namespace HighDicom.Generators.Writing.Requirements;

/// <summary>Reads every expression of the tables and IODs, so that a wrong one is an error at its line and not at the user's run time.</summary>
internal static class ExpressionCheck
{
    public static IEnumerable<Problem> Problems(StandardIndex index)
    {
        foreach (Table table in index.Tables.Values)
        {
            foreach (Row row in table.Rows)
            {
                IEnumerable<string> expressions = row.Values.Select(list => list.When).Where(when => !IsPosition(when)).Concat([row.Condition, row.Applies]);
                foreach (Problem problem in Check(expressions, table.File, row.Line))
                {
                    yield return problem;
                }
            }
        }

        foreach (Iod iod in index.Iods.Values)
        {
            IEnumerable<(string Condition, int Line)> conditions = iod.Modules.Select(module => (module.Condition, module.Line))
                .Concat(iod.Groups.Select(group => (group.Condition, group.Line)));
            foreach (Problem problem in conditions.SelectMany(item => Check([item.Condition], iod.File, item.Line)))
            {
                yield return problem;
            }
        }
    }

    private static bool IsPosition(string when) => when.StartsWith("value ", StringComparison.Ordinal);

    private static IEnumerable<Problem> Check(IEnumerable<string> expressions, string file, int line) =>
        expressions.Where(expression => expression.Length > 0).Select(ErrorOf).Where(error => error is not null)
            .Select(error => new Problem(Rules.BadCondition, file, line, 0, error!));

    private static string? ErrorOf(string expression)
    {
        try
        {
            ConditionReader.Read(expression);
            return null;
        }
        catch (FormatException error)
        {
            return error.Message;
        }
    }
}
