using HighDicom.StandardImporter.Reading;
using HighDicom.StandardImporter.Reporting;

namespace HighDicom.StandardImporter.Tables;

/// <summary>Reads the module tables and functional group tables of composite IODs.</summary>
internal sealed class IodTableParser(PublishedFacts facts, ImportReport report)
{
    /// <summary>The section around the last module table: that of the IOD as a whole.</summary>
    private PublishedSection? _iod;

    public static bool ReadsModules(PublishedTable table) => table.HasColumns("IE", "Module", "Reference", "Usage");

    public static bool ReadsGroups(PublishedTable table) =>
        table.HasColumns("Functional Group Macro", "Usage") || (table.HasColumns("Macro", "Section", "Usage") && table.Caption.Contains("Functional Group", StringComparison.Ordinal));

    public void ReadModules(PublishedTable table)
    {
        string title = Title(table.Caption);
        int entity = table.Column("IE"), name = table.Column("Module"), reference = table.Column("Reference"), usage = table.Column("Usage");
        List<FactModule> modules = [];
        foreach (PublishedRow row in table.Rows.Where(row => row.Cells.Count > usage))
        {
            UsageText text = UsageText.Of(row.Cells[usage].Sentences);
            if (Accepts(table, row, row.Text(name), text))
            {
                modules.Add(new(row.Line, row.Text(entity), row.Cells[reference].Link, "", row.Text(name), text.Usage, Sentence(text), FactCondition.None));
            }
        }

        _iod = table.Section.Parent;
        facts.Iods.Add(new(table.Id, FileNames.Of(title), title, [], modules, []));
    }

    public void ReadGroups(PublishedTable table)
    {
        string title = Title(table.Caption);
        int place = facts.Iods.FindLastIndex(iod => iod.Title == title);

        // Some captions name the IOD otherwise ("VL Whole Slide Microscopy"): the table stands in its section all the same.
        if (place < 0 && _iod is not null && table.Section.WithParents().Contains(_iod) && facts.Iods[^1].Groups.Count == 0 && !title.EndsWith("Current Frame", StringComparison.Ordinal))
        {
            place = facts.Iods.Count - 1;
        }

        if (place < 0)
        {
            report.Add(FindingKind.Reference, table.Id, table.Line, table.Caption, "no IOD has that name; its functional groups are left out");
            return;
        }

        int name = 0, reference = Math.Max(table.Column("Section"), table.Column("Reference")), usage = table.Column("Usage");
        List<FactGroup> groups = [];
        foreach (PublishedRow row in table.Rows.Where(row => row.Cells.Count > usage))
        {
            UsageText text = UsageText.Of(row.Cells[usage].Sentences);
            if (Accepts(table, row, row.Text(name), text))
            {
                groups.Add(new(row.Line, reference < 0 ? "" : row.Cells[reference].Link, "", row.Text(name), text.Usage, text.Placement, Sentence(text), FactCondition.None));
            }
        }

        facts.Iods[place] = facts.Iods[place] with { Groups = groups };
    }

    private static string Sentence(UsageText text) => text.Usage == "C" ? text.Sentence : "";

    private bool Accepts(PublishedTable table, PublishedRow row, string name, UsageText text)
    {
        if (text.Usage.Length > 0)
        {
            return true;
        }

        report.Add(FindingKind.Row, table.Id, row.Line, name, "its usage is not M, C or U");
        return false;
    }

    private static string Title(string caption)
    {
        foreach (string ending in (ReadOnlySpan<string>)[" IOD Modules", " IOD Module Table", " Functional Group Macros", " IOD Functional Group Macros"])
        {
            if (caption.EndsWith(ending, StringComparison.Ordinal) && !caption[..^ending.Length].EndsWith(" IOD", StringComparison.Ordinal))
            {
                return caption[..^ending.Length];
            }
        }

        return caption;
    }
}
