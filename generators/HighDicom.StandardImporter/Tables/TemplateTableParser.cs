using System.Text.RegularExpressions;
using HighDicom.StandardImporter.Reading;
using HighDicom.StandardImporter.Reporting;
using HighDicom.StandardImporter.Writing;

namespace HighDicom.StandardImporter.Tables;

/// <summary>Reads the tables of SR templates into the notation of part16/templates.</summary>
internal sealed partial class TemplateTableParser(PublishedFacts facts, IReadOnlyDictionary<string, string> titles, string edition, ImportReport report)
{
    private static readonly string[] Heads = ["", "NL", "Rel with Parent", "VT", "Concept Name", "VM", "Req Type", "Condition", "Value Set Constraint"];

    public static bool Reads(PublishedTable table) => Section().IsMatch(table.Section.Id) && (IsTemplate(table) || IsParameters(table));

    public void Read(PublishedTable table)
    {
        string number = Section().Match(table.Section.Id).Groups["number"].Value;
        string title = TitlePrefix().Replace(table.Section.Title, "");
        if (IsParameters(table))
        {
            // Names only: their usage is prose.
            List<FactTemplateRow> names = [.. table.Rows.Where(row => row.Text(0).StartsWith('$')).Select(row => new FactTemplateRow(row.Line, false, [[XmlText.Of(row.Text(0))], []]))];
            facts.Templates.Add(new($"table_TID_{number}_Parameters", $"TID {number} Parameters", "Parameters", [("edition", edition)], ["Parameter Name", "Parameter Usage"], names));
            return;
        }

        List<(string Name, string Value)> info =
        [
            ("type", Fact(table, "Type", "Extensible")), ("order", Fact(table, "Order", "Non-Significant")), ("root", Fact(table, "Root", "No")), ("edition", edition)
        ];
        facts.Templates.Add(new($"table_TID_{number}", $"TID {number}", title, info, Heads, [.. table.Rows.Select(row => Row(table, row)).OfType<FactTemplateRow>()]));
    }

    private static bool IsTemplate(PublishedTable table) => table.HasColumns("VT", "Concept Name", "VM", "Req Type", "Value Set Constraint") || table.HasColumns("Value Type", "Concept Name", "VM");

    private static bool IsParameters(PublishedTable table) => table.HasColumns("Parameter Name", "Parameter Usage");

    private static string Fact(PublishedTable table, string name, string usual)
    {
        string fact = table.Section.Fact(name).TrimEnd('.');
        return fact.Length > 0 ? fact : usual;
    }

    private FactTemplateRow? Row(PublishedTable table, PublishedRow row)
    {
        int[] columns = [.. Heads.Skip(1).Select(head => Column(table, head))];
        string number = row.Text(0);
        if (number.Length == 0 || row.Cells.Count <= columns.Max())
        {
            report.Add(FindingKind.Row, table.Id, row.Line, number, "it has not as many cells as the table has columns");
            return null;
        }

        string usage = row.Text(columns[5]).ToUpperInvariant();
        string condition = TemplateCondition.Of(row.Text(columns[6]), number);
        List<IReadOnlyList<string>> cells =
        [
            [XmlText.Of(number)],
            One(row.Text(columns[0])),
            One(row.Text(columns[1]).ToUpperInvariant()),
            One(row.Text(columns[2]).ToUpperInvariant()),
            TemplateCell.ConceptName(Cell(row, columns[3]), titles),
            One(row.Text(columns[4])),
            One(usage),
            One(condition),
            TemplateCell.ValueSet(Cell(row, columns[7]), titles),
        ];
        return new(row.Line, false, cells) { Sentence = row.Text(columns[6]) };
    }

    private static int Column(PublishedTable table, string head) => table.Column(head) is var column && column < 0 && head == "VT" ? table.Column("Value Type") : column;

    private static PublishedCell? Cell(PublishedRow row, int column) => column >= 0 ? row.Cells[column] : null;

    private static IReadOnlyList<string> One(string text) => text.Length == 0 ? [] : [XmlText.Of(text)];

    [GeneratedRegex("^sect_TID_(?<number>[0-9]+)$", RegexOptions.CultureInvariant)]
    private static partial Regex Section();

    [GeneratedRegex("^TID [0-9]+[.:]? ", RegexOptions.CultureInvariant)]
    private static partial Regex TitlePrefix();
}
