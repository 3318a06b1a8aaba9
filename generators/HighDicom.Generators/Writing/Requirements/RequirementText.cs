using System.Globalization;
using System.Text;
using HighDicom.Generators.Model;

namespace HighDicom.Generators.Writing.Requirements;

/// <summary>
/// Writes tables and IODs in the compact text that HighDicom.Standard carries and decodes at first use: one fact a line, the first character tells which.
/// </summary>
internal static class RequirementText
{
    /// <summary>The facts of a table of attributes.</summary>
    public static string Of(Table table)
    {
        StringBuilder text = new();
        Line(text, '@', table.Id, table.Name, table.Section, table.Caption);
        foreach (Row row in table.Rows)
        {
            AppendRow(text, row);
        }

        return text.ToString();
    }

    /// <summary>The facts of an IOD.</summary>
    public static string Of(Iod iod)
    {
        StringBuilder text = new();
        Line(text, '@', iod.Name, iod.Section, iod.Title, string.Join(",", iod.SopClasses));
        foreach (IodModule module in iod.Modules)
        {
            Line(text, 'M', module.Table, module.Usage, module.Entity, module.Title);
            AppendCondition(text, module.Condition, module.Otherwise);
        }

        foreach (IodGroup group in iod.Groups)
        {
            Line(text, 'G', group.Table, group.Usage, group.Placement, group.Title);
            AppendCondition(text, group.Condition, group.Otherwise);
        }

        return text.ToString();
    }

    private static void AppendRow(StringBuilder text, Row row)
    {
        string depth = row.Depth.ToString(CultureInfo.InvariantCulture);
        if (row.IsInclude)
        {
            Line(text, '+', depth, row.Include);
        }
        else
        {
            Line(text, '-', depth, row.Tag, row.Type);
            AppendCondition(text, row.Condition, row.Otherwise);
        }

        AppendIfAny(text, 'I', row.Items);
        AppendIfAny(text, 'P', row.Applies);
        foreach (ValueList list in row.Values.Where(list => list.Enumerated))
        {
            Line(text, 'E', list.When);
            foreach (string term in list.Terms)
            {
                Line(text, '=', term);
            }
        }
    }

    private static void AppendCondition(StringBuilder text, string condition, string otherwise) => AppendIfAny(text, otherwise == "forbidden" ? 'F' : 'A', condition);

    private static void AppendIfAny(StringBuilder text, char kind, string value)
    {
        if (value.Length > 0)
        {
            Line(text, kind, value);
        }
    }

    private static void Line(StringBuilder text, char kind, params string[] fields) => text.Append(kind).Append(string.Join("\t", fields)).Append('\n');
}
