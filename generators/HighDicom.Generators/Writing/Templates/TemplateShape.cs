using System.Text;
using HighDicom.Generators.Model;
using HighDicom.Templates.Notation;

namespace HighDicom.Generators.Writing.Templates;

/// <summary>A template as a tree of rows with the names of their members.</summary>
internal sealed class TemplateShape
{
    private readonly TemplateUnit _unit;

    public TemplateShape(TemplateUnit unit)
    {
        _unit = unit;
        Terms = new(unit.Names);
        List<RowFacts> rows = Rows(unit.Sheet);
        int position = 0;
        List<RowShape> top = Level(rows, ref position, 0);
        Root = RootOf(rows) is null ? null : top[0];
        TopRows = Root?.Children ?? top;
        List<RowShape> all = [.. top.SelectMany(All)];
        Dictionary<string, string> names = all.GroupBy(row => row.Facts.Id).ToDictionary(same => same.Key, same => same.First().Name);
        string NameOf(string row) => names.TryGetValue(row, out string? name) ? name : "row " + row;
        RowConditionWords conditions = new(NameOf, Terms.Attribute);
        RowValueWords values = new(NameOf, Terms);
        foreach (RowShape row in all)
        {
            row.Condition = conditions.Of(row.Facts);
            row.Values = string.Join(". ", values.Of(row.Facts));
        }
    }

    public TemplateSheet Sheet => _unit.Sheet;

    /// <summary>The names of what the rows write in signs.</summary>
    public TermNames Terms { get; }

    /// <summary>The only top row, where the template describes one content item with what stands under it.</summary>
    public RowShape? Root { get; }

    /// <summary>The rows that get a member each: those under the root, or the top rows where there is no root.</summary>
    public IReadOnlyList<RowShape> TopRows { get; }

    public static List<RowFacts> Rows(TemplateSheet sheet) => [.. sheet.Rows.Select(TemplateNotation.Read)];

    /// <summary>The only top row of a template that describes exactly one content item; null for other templates.</summary>
    public static RowFacts? RootOf(IReadOnlyList<RowFacts> rows)
    {
        List<RowFacts> top = [.. rows.Where(row => row.Level == 0)];
        return top.Count == 1 && top[0] is { IsInclude: false, Maximum: 1 } ? top[0] : null;
    }

    /// <summary>A C# string literal.</summary>
    public static string Literal(string text)
    {
        StringBuilder literal = new("\"");
        foreach (char c in text)
        {
            literal.Append(c is '"' or '\\' ? "\\" : "").Append(c);
        }

        return literal.Append('"').ToString();
    }

    private static IEnumerable<RowShape> All(RowShape row) => row.Children.SelectMany(All).Prepend(row);

    private List<RowShape> Level(List<RowFacts> rows, ref int position, int level)
    {
        List<RowShape> result = [];
        while (position < rows.Count && rows[position].Level >= level)
        {
            int index = position++;
            List<RowShape> children = Level(rows, ref position, rows[index].Level + 1);
            TemplateSheet? included = rows[index].Included is { } number ? _unit.Included.FirstOrDefault(sheet => sheet.Number == number) : null;
            if (included is not null || !rows[index].IsInclude)
            {
                result.Add(new RowShape(index, rows[index], children, included));
            }
        }

        TemplateNames.Assign(result);
        return result;
    }
}
