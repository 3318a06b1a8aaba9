extern alias importer;

using System.Text;
using System.Text.RegularExpressions;
using importer::HighDicom.StandardImporter.Existing;
using importer::HighDicom.StandardImporter.Tables;

namespace HighDicom.Generators.Tests.Importer.Support;

/// <summary>Prints part16 of standard-xml in the form in which PS3.16 is published.</summary>
internal sealed partial class PublishedCodes(ExistingFolder folder)
{
    private static readonly string[] CodeHeads = ["Coding Scheme Designator", "Code Value", "Code Meaning", "UMLS Concept Unique ID"];

    /// <summary>All of it; the templates without their conditions, which are to be kept.</summary>
    public string Part16()
    {
        StringBuilder text = new(DocBook.Start("PS3.16", "2024d", "Content Mapping Resource"));
        foreach ((string number, string caption, List<string[]> concepts) in Groups())
        {
            text.Append(DocBook.Section("sect_CID_" + number, "CID " + number + " " + caption, DocBook.Table("table_CID_" + number, "CID " + number + ". " + caption, CodeHeads, concepts.Select(Code))));
        }

        text.Append(DocBook.Section("chapter_D", "Codes", DocBook.Table("table_D-1", "DICOM Controlled Terminology", ["Code Value", "Code Meaning", "Definition", "Notes"],
            Tables("part16/concepts/DCM.xml").Single().Rows.Select(row => DocBook.Row(row[0], row[1], "Is what it is.", "")))));
        text.Append(DocBook.Section("chapter_L", "Regions", DocBook.Table("table_L-1", "Body Part Examined", ["Body Part Examined", .. CodeHeads[..3], "Paired"], Plain("part16/anatomic-regions.xml"))));
        text.Append(DocBook.Section("chapter_O", "Old codes", DocBook.Table("table_O-1", "SNOMED", ["SNOMED-RT ID", "SNOMED CT Concept ID", "SNOMED Fully Specified Name"], OldCodes())));
        foreach (FactTemplate template in folder.Templates.Values.OrderBy(template => template.IsParameters))
        {
            text.Append(Template(template));
        }

        return text.Append(DocBook.End).ToString();
    }

    private static string Code(string[] concept) => DocBook.Row(concept[0], concept[1], concept[2], "");

    private IEnumerable<string> Plain(string file) => Tables(file).Single().Rows.Select(row => DocBook.Row(row));

    /// <summary>The old codes with the full names of the new ones: the meanings that no context group has.</summary>
    private IEnumerable<string> OldCodes()
    {
        HashSet<(string, string)> short_ = [.. Groups().SelectMany(group => group.Concepts).Select(concept => (concept[1], concept[2]))];
        ILookup<string, string> names = Tables("part16/concepts/SCT.xml").Single().Rows.Where(row => !short_.Contains((row[0], row[1]))).ToLookup(row => row[0], row => row[1]);
        HashSet<string> seen = [];
        foreach (string[] row in Tables("part16/srt-to-sct.xml").Single().Rows)
        {
            yield return DocBook.Row(row[0], row[1], seen.Add(row[1]) ? names[row[1]].FirstOrDefault("") : "");
        }
    }

    private IEnumerable<(string Number, string Caption, List<string[]> Concepts)> Groups() =>
        folder.Files.Keys.Where(file => file.StartsWith("part16/context-groups/", StringComparison.Ordinal)).SelectMany(Tables).Select(table => (table.Id["table_CID_".Length..], table.Caption, table.Rows));

    private IEnumerable<(string Id, string Caption, List<string[]> Rows)> Tables(string file) =>
        XmlFile.Tables(XmlFile.Root(file, folder.Files[file])).Select(table => (
            XmlFile.Id(table), XmlFile.Child(table, "caption"), XmlFile.Rows(table).Select(row => row.Select(cell => cell.Value).ToArray()).ToList()));

    private static string Template(FactTemplate template)
    {
        string number = template.Id.Split('_')[2];
        Dictionary<string, string> info = template.Info.ToDictionary(fact => fact.Name, fact => fact.Value);
        string facts = string.Concat(new[] { "type", "order", "root" }.Where(info.ContainsKey).Select(name =>
            $"<varlistentry><term>{char.ToUpperInvariant(name[0])}{name[1..]}:</term><listitem><para>{info[name]}</para></listitem></varlistentry>"));
        string table = DocBook.Table(template.IsParameters ? "table_of_parameters" : template.Id, template.Caption, template.Header, template.Rows.Select(row => Row(template, row)));
        return DocBook.Section("sect_TID_" + number, template.Caption, facts.Length == 0 ? table : $"<variablelist spacing=\"compact\">{facts}</variablelist>{table}");
    }

    // A condition in the notation is no sentence: the importer must keep what is there.
    private static string Row(FactTemplate template, FactTemplateRow row) =>
        DocBook.Row([.. row.Cells.Select((lines, cell) => DocBook.Raw(string.Concat(lines.Select(line => $"<para>{(template.IsParameters && cell == 1 ? "Is used." : Published(line))}</para>")) + (lines.Count == 0 ? "<para/>" : "")))]);

    private static string Published(string line) => Link().Replace(line, match =>
        match.Groups["kind"].Value == "T" ? $"<xref linkend=\"sect_TID_{match.Groups["number"].Value}\" xrefstyle=\"select: labelnumber\"/>" : $"<olink targetdoc=\"PS3.16\" targetptr=\"sect_CID_{match.Groups["number"].Value}\" xrefstyle=\"select: quotedtitle\"/>");

    [GeneratedRegex("""<(?:olink|xref)[^>]*sect_(?<kind>[CT])ID_(?<number>[0-9]+)"/>.*$""", RegexOptions.CultureInvariant)]
    private static partial Regex Link();
}
