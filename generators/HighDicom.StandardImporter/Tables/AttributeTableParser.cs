using System.Text.RegularExpressions;
using HighDicom.StandardImporter.Conditions;
using HighDicom.StandardImporter.Reading;
using HighDicom.StandardImporter.Reporting;

namespace HighDicom.StandardImporter.Tables;

/// <summary>Reads published tables of attributes: modules, macros, functional groups.</summary>
internal sealed partial class AttributeTableParser(PublishedFacts facts, ImportReport report)
{
    /// <summary>Whether the table is one of attributes.</summary>
    public static bool Reads(PublishedTable table) =>
        table.HasColumns("Attribute Name", "Tag", "Attribute Description") && Kind().IsMatch(table.Caption);

    public void Read(PublishedTable table)
    {
        bool isModule = Kind().Match(table.Caption).Value.StartsWith("Module", StringComparison.Ordinal);
        bool inGroups = table.Section.WithParents().Any(section => section.Title.Contains("Functional Group", StringComparison.Ordinal) && !section.Title.EndsWith("Module", StringComparison.Ordinal));
        if (!isModule && inGroups)
        {
            facts.InGroupSections.Add(table.Id);
        }

        foreach (PublishedSection section in table.Section.WithParents().Where(section => section.Id.Length > 0 && section.Parent is not null))
        {
            facts.TableOfSection.TryAdd((section.Id, isModule), table.Id);
        }

        facts.Tables.Add(new(table.Id, isModule ? "module" : "macro", FileNames.Of(table.Caption), table.Section.Id, table.Caption, Rows(table)));
    }

    private List<FactRow> Rows(PublishedTable table)
    {
        Columns columns = new(table.Column("Attribute Name"), table.Column("Tag"), table.Column("Type"), table.Column("Attribute Description"));
        List<FactRow> rows = [];
        foreach (PublishedRow published in table.Rows)
        {
            if (Row(table, published, columns) is not { } row)
            {
                continue;
            }

            int deepest = rows.Count == 0 ? 0 : rows[^1].Depth + (rows[^1].Include.Length > 0 ? 0 : 1);
            if (row.Depth > deepest)
            {
                report.Add(FindingKind.Row, table.Id, row.Line, row.Key, $"it is nested {row.Depth} deep, but the row before it {deepest - 1}");
                continue;
            }

            rows.Add(row);
        }

        return rows;
    }

    private FactRow? Row(PublishedTable table, PublishedRow published, Columns columns)
    {
        string name = published.Text(columns.Name);
        string bare = name.TrimStart('>', ' ');
        int depth = name[..^bare.Length].Count(c => c == '>');
        bool isLink = published.Cells.Count > 0 && published.Cells[0].Link.StartsWith("table_", StringComparison.Ordinal);
        if (bare.StartsWith("Include", StringComparison.OrdinalIgnoreCase) && (isLink || published.Cells.Count < table.Header.Count))
        {
            return Include(table, published, depth, columns.Name);
        }

        // A heading over several columns, such as "BASIC CODED ENTRY ATTRIBUTES".
        if (published.Cells.Count < 3)
        {
            return null;
        }

        Match tag = Tag().Match(published.Text(columns.Tag));
        string type = columns.Type < 0 ? "3" : published.Text(columns.Type).ToUpperInvariant();
        if (!tag.Success || type is not ("1" or "1C" or "2" or "2C" or "3"))
        {
            report.Add(FindingKind.Row, table.Id, published.Line, bare, tag.Success ? $"'{type}' is not a type" : "it has no tag");
            return null;
        }

        return Described(new(published.Line, depth, bare, tag.Value.ToUpperInvariant(), type, ""), columns.Description < published.Cells.Count ? published.Cells[columns.Description] : null);
    }

    private FactRow? Include(PublishedTable table, PublishedRow published, int depth, int cell)
    {
        string link = published.Cells[cell].Link;
        if (link.StartsWith("table_", StringComparison.Ordinal))
        {
            return new(published.Line, depth, "", "", "", link);
        }

        // Which functional groups stand in their sequences is told by the IOD.
        if (!published.Text(cell).Contains("Functional Group", StringComparison.OrdinalIgnoreCase))
        {
            report.Add(FindingKind.Reference, table.Id, published.Line, published.Text(cell), "the row includes a table without naming it");
        }

        return null;
    }

    private static FactRow Described(FactRow row, PublishedCell? description)
    {
        if (description is null)
        {
            return row;
        }

        string text = description.Sentences;
        return row with
        {
            Items = ItemCount.Of(text),
            Sentence = row.IsConditional ? RequirementText.Of(text).Sentence : "",
            PublishedLists = [.. description.Lists.Where(list => ValueListTitle.IsOfValues(list.Title))],
        };
    }

    private sealed record Columns(int Name, int Tag, int Type, int Description);

    [GeneratedRegex("(?:Module|Macro)(?: Attributes?)?(?: Description)?$", RegexOptions.CultureInvariant)]
    private static partial Regex Kind();

    [GeneratedRegex(@"\([0-9A-Fa-f][0-9A-Fa-fXx]{3},[0-9A-Fa-fXx]{4}\)", RegexOptions.CultureInvariant)]
    private static partial Regex Tag();
}
