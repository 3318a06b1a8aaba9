using System.Threading;
using HighDicom.Generators.Model;
using Microsoft.CodeAnalysis;

namespace HighDicom.Generators.Reading;

/// <summary>Reads modules, macros, functional groups and items (part03).</summary>
internal static class TableReader
{
    public static bool Reads(AdditionalText file) => file.IsIn("part03/modules") || file.IsIn("part03/macros")
        || file.IsIn("part03/functional-groups") || file.IsIn("part03/items");

    public static Parsed<Table> Read(AdditionalText file, CancellationToken cancellation)
    {
        Parsed<RawDocument> parsed = DocBookReader.Read(file, cancellation);
        if (parsed.Value is not { } document)
        {
            return new(null, parsed.Problems);
        }

        if (document.Tables.Count != 1 || KindOf(document.Tables[0].Attribute("role")) is not { } kind)
        {
            return new(null, Problem.One(Rules.BadTable, file.Path, 0, "one table with the role module, macro, functional-group or item is expected"));
        }

        List<Problem> problems = [];
        RawTable table = document.Tables[0];
        List<Row> rows = [];
        foreach (RawRow raw in table.Rows)
        {
            Row row = ToRow(raw);
            int previous = rows.Count == 0 ? 0 : rows[rows.Count - 1].Depth + (rows[rows.Count - 1].IsInclude ? 0 : 1);
            if (row.Depth > previous || (!row.IsInclude && (row.Tag.Length != 8 || row.Type is not ("1" or "1C" or "2" or "2C" or "3"))))
            {
                problems.Add(new(Rules.BadTable, file.Path, row.Line, 0, "the row '" + row.Name + "' has no tag, no type, or stands too deep"));
                continue;
            }

            rows.Add(row);
        }

        string section = table.Attribute("section");
        return new(new(
            table.Id,
            document.Name,
            kind,
            section.StartsWith("sect_", StringComparison.Ordinal) ? section.Substring(5) : section,
            table.Caption,
            file.Path,
            rows.ToEquatableArray()), problems.ToEquatableArray());
    }

    private static TableKind? KindOf(string role) => role switch
    {
        "module" => TableKind.Module,
        "macro" => TableKind.Macro,
        "functional-group" => TableKind.FunctionalGroup,
        "item" => TableKind.Item,
        _ => null,
    };

    private static Row ToRow(RawRow raw)
    {
        string name = raw.Text(0);
        string bare = name.TrimStart('>');
        RawCell facts = raw.Cells.Count == 4 ? raw.Cells[3] : raw.Cells.Count == 1 ? raw.Cells[0] : new(default, default);
        RawLine? condition = facts.Line("condition");
        string include = raw.Cells.Count == 1 && raw.Cells[0].Lines.Count > 0 ? raw.Cells[0].Lines[0].Link : "";
        return new(
            raw.Line,
            name.Length - bare.Length,
            include.Length > 0 ? "" : bare,
            ToTag(raw.Text(1)),
            raw.Text(2),
            include,
            condition?.Text ?? "",
            condition?.Otherwise ?? "",
            facts.Line("items")?.Text ?? "",
            facts.Line("applies")?.Text ?? "",
            facts.Values);
    }

    private static string ToTag(string text) =>
        text.Length == 11 ? (text.Substring(1, 4) + text.Substring(6, 4)).ToUpperInvariant().Replace('X', 'x') : "";
}
