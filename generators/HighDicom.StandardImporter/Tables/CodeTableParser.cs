using System.Globalization;
using System.Text.RegularExpressions;
using HighDicom.StandardImporter.Reading;
using HighDicom.StandardImporter.Reporting;

namespace HighDicom.StandardImporter.Tables;

/// <summary>Reads the codes of PS3.16: context groups, the definitions of the DCM scheme, old and new SNOMED codes, anatomic regions.</summary>
internal sealed partial class CodeTableParser(PublishedFacts facts, ImportReport report)
{
    private const string OldCode = "SNOMED-RT ID|SNOMED ID|SNOMED RT";
    private const string NewCode = "SNOMED CT Concept ID|SNOMED Concept ID|Concept ID";

    /// <summary>Reads the table if it is one of codes.</summary>
    /// <returns>Whether it is.</returns>
    public bool TryRead(PublishedTable table)
    {
        if (Group().Match(table.Id) is { Success: true } group)
        {
            ReadGroup(table, int.Parse(group.Groups["number"].Value, CultureInfo.InvariantCulture));
            return true;
        }

        switch (table.Id)
        {
            case "table_D-1":
                AddRows(table, ["Code Value", "Code Meaning"], cells => facts.Definitions.Add(new("DCM", cells[0], cells[1])));
                return true;
            case "table_L-1":
                AddRows(table, ["Body Part Examined", "Coding Scheme Designator|=SCT", "Code Value", "Code Meaning", "Paired"], facts.AnatomicRegions.Add);
                return true;
            case "table_O-1":
                AddRows(table, [OldCode, NewCode], facts.SnomedMap.Add);
                AddRows(table, [NewCode, "SNOMED Fully Specified Name|Fully Specified Name"], cells => facts.Definitions.Add(new("SCT", cells[0], cells[1])));
                return true;
            default:
                return false;
        }
    }

    private void ReadGroup(PublishedTable table, int number)
    {
        int scheme = table.Column("Coding Scheme Designator"), value = table.Column("Code Value"), meaning = table.Column("Code Meaning");
        List<FactConcept> concepts = [];
        List<int> includes = [];
        foreach (PublishedRow row in table.Rows)
        {
            if (row.Cells.Count > 0 && row.Text(0).StartsWith("Include", StringComparison.OrdinalIgnoreCase))
            {
                AddInclude(table, row, includes);
            }
            else if (scheme >= 0 && row.Text(scheme).Length > 0 && row.Text(value).Length > 0 && row.Text(meaning).Length > 0)
            {
                concepts.Add(new(row.Exact(scheme), row.Exact(value), row.Exact(meaning)));
            }
            else
            {
                report.Add(FindingKind.Row, table.Id, row.Line, row.Text(0), "it is no code with scheme, value and meaning");
            }
        }

        facts.ContextGroups[number] = new(number, TitlePrefix().Replace(table.Caption, ""), concepts, includes);
    }

    private void AddInclude(PublishedTable table, PublishedRow row, List<int> includes)
    {
        string target = row.Cells.Select(cell => cell.Link).FirstOrDefault(link => link.Length > 0, row.Text(0));
        if (Number().Match(target) is { Success: true } number)
        {
            includes.Add(int.Parse(number.Groups["number"].Value, CultureInfo.InvariantCulture));
        }
        else
        {
            report.Add(FindingKind.Reference, table.Id, row.Line, row.Text(0), "the row includes a context group without naming it");
        }
    }

    /// <summary>Adds the cells of some columns of every row.</summary>
    /// <param name="table">The table.</param>
    /// <param name="heads">The heads of the columns; "A|B" is either, "A|=x" the text x where there is no such column.</param>
    /// <param name="add">Takes the cells of a row.</param>
    private void AddRows(PublishedTable table, IReadOnlyList<string> heads, Action<IReadOnlyList<string>> add)
    {
        List<Func<PublishedRow, string>?> columns = [.. heads.Select(head => Column(table, head))];
        if (columns.Contains(null))
        {
            report.Add(FindingKind.Row, table.Id, table.Line, table.Caption, "the table has not the columns " + string.Join(", ", heads));
            return;
        }

        foreach (PublishedRow row in table.Rows)
        {
            List<string> cells = [.. columns.Select(column => column!(row))];
            if (cells[0].Length > 0 && cells[1].Length > 0)
            {
                add(cells);
            }
        }
    }

    private static Func<PublishedRow, string>? Column(PublishedTable table, string heads)
    {
        foreach (string head in heads.Split('|'))
        {
            if (head.StartsWith('='))
            {
                return _ => head[1..];
            }

            if (table.Column(head) is >= 0 and int column)
            {
                return row => row.Exact(column);
            }
        }

        return null;
    }

    [GeneratedRegex("^table_CID_(?<number>[0-9]{1,6})$", RegexOptions.CultureInvariant)]
    private static partial Regex Group();

    [GeneratedRegex("CID[_ ](?<number>[0-9]{1,6})", RegexOptions.CultureInvariant)]
    private static partial Regex Number();

    [GeneratedRegex("^(?:CID [0-9]+[.:]? )", RegexOptions.CultureInvariant)]
    private static partial Regex TitlePrefix();
}
