using System.Globalization;
using System.Text.RegularExpressions;
using HighDicom.StandardImporter.Reading;
using HighDicom.StandardImporter.Reporting;

namespace HighDicom.StandardImporter.Tables;

/// <summary>Reads the codes of PS3.16: context groups, the definitions of the DCM scheme, old and new SNOMED codes, anatomic regions.</summary>
internal sealed partial class CodeTableParser(PublishedFacts facts, ImportReport report)
{
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
                AddRows(table, ["Body Part Examined", "Coding Scheme Designator", "Code Value", "Code Meaning", "Paired"], facts.AnatomicRegions.Add);
                return true;
            case "table_O-1":
                AddRows(table, ["SNOMED-RT ID", "SNOMED CT Concept ID"], facts.SnomedMap.Add);
                AddRows(table, ["SNOMED CT Concept ID", "SNOMED Fully Specified Name"], cells => facts.Definitions.Add(new("SCT", cells[0], cells[1])));
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

    private void AddRows(PublishedTable table, IReadOnlyList<string> heads, Action<IReadOnlyList<string>> add)
    {
        List<int> columns = [.. heads.Select(table.Column)];
        if (columns.Contains(-1))
        {
            report.Add(FindingKind.Row, table.Id, table.Line, table.Caption, "the table has not the columns " + string.Join(", ", heads));
            return;
        }

        foreach (PublishedRow row in table.Rows)
        {
            List<string> cells = [.. columns.Select(row.Exact)];
            if (cells[0].Length > 0 && cells[1].Length > 0)
            {
                add(cells);
            }
        }
    }

    [GeneratedRegex("^table_CID_(?<number>[0-9]{1,6})$", RegexOptions.CultureInvariant)]
    private static partial Regex Group();

    [GeneratedRegex("CID[_ ](?<number>[0-9]{1,6})", RegexOptions.CultureInvariant)]
    private static partial Regex Number();

    [GeneratedRegex("^(?:CID [0-9]+[.:]? )", RegexOptions.CultureInvariant)]
    private static partial Regex TitlePrefix();
}
