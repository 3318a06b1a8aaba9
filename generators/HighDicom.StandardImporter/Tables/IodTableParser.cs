using HighDicom.StandardImporter.Reading;
using HighDicom.StandardImporter.Reporting;

namespace HighDicom.StandardImporter.Tables;

/// <summary>Reads the module tables and functional group tables of composite IODs.</summary>
internal sealed class IodTableParser(PublishedFacts facts, ImportReport report)
{
    /// <summary>The section of the last IOD as a whole.</summary>
    private PublishedSection? _iod;

    private static readonly string[] SectionEndings = [" IOD", " Information Object Definition", " Object Definition"];

    public static bool ReadsModules(PublishedTable table) => table.HasColumns("IE", "Module", "Reference", "Usage");

    public static bool ReadsGroups(PublishedTable table) =>
        table.HasColumns("Functional Group Macro", "Usage") || (table.HasColumns("Macro", "Section", "Usage") && table.Caption.Contains("Functional Group", StringComparison.Ordinal));

    public void ReadModules(PublishedTable table)
    {
        PublishedSection? around = table.Section.WithParents().FirstOrDefault(section => SectionEndings.Any(section.Title.EndsWith));
        _iod = around ?? table.Section;

        // Captions shorten names ("CR Image"), titles of sections do not.
        string title = around is null ? Title(table.Caption) : around.Title[..^SectionEndings.First(around.Title.EndsWith).Length];
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

        facts.Iods.Add(new(table.Id, FileNames.Of(title), title, [], modules, []));
    }

    public void ReadGroups(PublishedTable table)
    {
        int place = PlaceOf(table);
        if (place < 0)
        {
            report.Add(FindingKind.Reference, table.Id, table.Line, table.Caption, "it belongs to no IOD; its functional groups are left out");
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

    /// <summary>The IOD to which a table of functional groups belongs: that of the section around it, or the one that its caption names; -1 if there is none.</summary>
    private int PlaceOf(PublishedTable table)
    {
        string title = Title(table.Caption);
        bool isCurrent = title.EndsWith("Current Frame", StringComparison.Ordinal);
        return !isCurrent && _iod is not null && table.Section.WithParents().Contains(_iod) ? facts.Iods.Count - 1 : facts.Iods.FindLastIndex(iod => iod.Title == title);
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
