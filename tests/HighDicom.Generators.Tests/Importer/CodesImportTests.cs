extern alias importer;

using HighDicom.Generators.Model;
using HighDicom.Generators.Reading;
using HighDicom.Generators.Tests.Importer.Support;
using HighDicom.Generators.Tests.Support;
using importer::HighDicom.StandardImporter.Existing;
using importer::HighDicom.StandardImporter.Reporting;

namespace HighDicom.Generators.Tests.Importer;

/// <summary>A small part 16 of our own in the published form: context groups that include others, codes, a template.</summary>
public sealed class CodesImportTests
{
    private static readonly string[] CodeHeads = ["Coding Scheme Designator", "Code Value", "Code Meaning"];
    private static readonly string[] TemplateHeads = ["", "NL", "Rel with Parent", "VT", "Concept Name", "VM", "Req Type", "Condition", "Value Set Constraint"];

    private readonly Imported _imported = Imported.From(Part16());

    [Test]
    public void A_context_group_has_the_codes_of_those_that_it_includes_in_the_order_of_the_folder() =>
        Assert.That(Groups().Single(group => group.Number == 9901).Members.Select(concept => (concept.Scheme, concept.Value, concept.Meaning)), Is.EqualTo(new[]
        {
            ("99T", "B2", "fine thread"), ("DCM", "9902", "> coarse"), ("DCM", "9901", "Thread \u2013 coarse")
        }));

    [Test]
    public void Context_groups_that_include_each_other_end() =>
        Assert.That(Groups().Single(group => group.Number == 9903).Members.Select(concept => concept.Value), Is.EqualTo(new[] { "B2", "9902", "9901", "9903" }));

    [Test]
    public void Concepts_are_those_of_all_context_groups_and_definitions() =>
        Assert.That(
            ContextGroupReader.ReadConcepts(File("part16/concepts/DCM.xml"), default).Value!.Items.Select(concept => concept.Value),
            Is.EqualTo(new[] { "9902", "9910", "9901", "9903" }));

    [Test]
    public void A_row_that_is_no_code_is_said() =>
        Assert.That(_imported.Findings(FindingKind.Row), Is.EqualTo(new[] { "DCM: it is no code with scheme, value and meaning" }));

    [Test]
    public void Regions_without_a_scheme_are_SNOMED_and_old_codes_are_found_under_either_head()
    {
        Assert.That(_imported["part16/anatomic-regions.xml"], Does.Contain("<tr><td>BOLTHEAD</td><td>SCT</td><td>991</td><td>Head of bolt</td><td>N</td></tr>"));
        Assert.That(_imported["part16/srt-to-sct.xml"], Does.Contain("<tr><td>T-99</td><td>991</td></tr>"));
        Assert.That(_imported["part16/concepts/SCT.xml"], Does.Contain("<tr><td>991</td><td>Structure of head of bolt (body structure)</td></tr>"));
    }

    [Test]
    public void The_generator_reads_the_template()
    {
        Parsed<TemplateSheet> parsed = TemplateReader.Read(File("part16/templates/table_TID_9950.xml"), default);

        Assert.That(parsed.Problems.Select(problem => problem.Argument), Is.Empty);
        Assert.That(parsed.Value!.IsExtensible, Is.False);
        Assert.That(parsed.Value.IsOrdered, Is.True);
        Assert.That(parsed.Value.IsRoot, Is.True);
        Assert.That(parsed.Value.Rows, Is.EqualTo(new[]
        {
            "1 |  |  | CONTAINER | EV (9901, DCM, \"Thread\") | 1 | M |  |",
            "2 | > | CONTAINS | CODE | EV (9910, DCM, \"Bolt kind\") | 1 | MC | XOR(row 2, row 3) | DCID 9901 Threads",
            "3 | > | CONTAINS | NUM | $Size | 1-n | MC | XOR(row 2, row 3) | UNITS = DCID 9902 Units of threads",
            "4 | > | CONTAINS | INCLUDE | DTID 9951 Washers | 1 | UC | IFF present(row 2) | $Kind = EV (9910, DCM, \"Bolt kind\")",
            "5 | > | CONTAINS | TEXT | NONE | 1 | UC | IF ext(\"?\") |"
        }));
    }

    [Test]
    public void Parameters_are_written_with_their_names_alone() =>
        Assert.That(_imported["part16/templates/table_TID_9950_Parameters.xml"], Does.Contain("<tr><td>$Size</td><td></td></tr>").And.Not.Contain("turned"));

    [Test]
    public void A_row_that_does_not_follow_the_notation_loses_what_does_not_and_is_said()
    {
        Assert.That(_imported.Findings(FindingKind.Template), Has.Count.EqualTo(1).And.One.StartsWith("row 1:"));
        Assert.That(
            _imported["part16/templates/table_TID_9951.xml"],
            Does.Contain("<tr role=\"uncertain\"><td>1</td><td></td><td>CONTAINS</td><td>CODE</td><td>EV (9910, DCM, \"Bolt kind\")</td><td>1</td><td>M</td><td></td><td></td></tr>"));
    }

    [Test]
    public void A_reviewed_condition_of_a_template_stays_while_its_sentence_is_the_same()
    {
        using TemporaryFolder folder = new();
        foreach ((string path, string text) in _imported.Files.Texts)
        {
            folder.Write(path, text.Replace("IF ext(\"?\")", "IF ext(\"of steel\")", StringComparison.Ordinal).Replace("IFF present(row 2)", "IFF absent(row 2)", StringComparison.Ordinal));
        }

        ExistingFolder reviewed = ExistingFolder.Read(folder.Root);
        Imported again = Imported.Keeping(reviewed, Part16());
        Imported changed = Imported.Keeping(reviewed, Part16().Replace("If the bolt is of steel", "If the bolt is of brass", StringComparison.Ordinal).Replace("IFF Row 2 is present.", "IF Row 2 is present.", StringComparison.Ordinal));

        Assert.That(again["part16/templates/table_TID_9950.xml"], Does.Contain("of steel").And.Contain("IFF absent(row 2)"));
        Assert.That(again.Report.Findings.Where(finding => finding.Kind is FindingKind.Kept or FindingKind.Changed), Is.Empty);
        Assert.That(changed["part16/templates/table_TID_9950.xml"], Does.Contain("of steel").And.Contain("<td>IF present(row 2)</td>"));
        Assert.That(changed.Findings(FindingKind.Kept), Is.EqualTo(new[] { "row 5: If the bolt is of brass" }));
        Assert.That(changed.Findings(FindingKind.Changed), Is.EqualTo(new[] { "row 4: IFF absent(row 2) is now IF present(row 2): IF Row 2 is present." }));
    }

    private EquatableArray<ContextGroup> Groups() => ContextGroupReader.ReadGroups(File("part16/context-groups/cid-09900.xml"), default).Value!.Groups;

    private StandardFile File(string path) => new("/standard-xml/" + path, _imported[path]);

    private static string Part16() => DocBook.Start("PS3.16", "2031a", "Content Mapping Resource")
        + DocBook.Section("sect_TID_9950", "TID 9950 Bolt Report",
            "<variablelist><varlistentry><term>Type:</term><listitem><para>Non-Extensible</para></listitem></varlistentry><varlistentry><term>Order:</term><listitem><para>Significant</para></listitem></varlistentry>"
            + "<varlistentry><term>Root:</term><listitem><para>Yes</para></listitem></varlistentry></variablelist>"
            + DocBook.Table("table_p", "Parameters", ["Parameter Name", "Parameter Usage"], [DocBook.Row("$Size", "How far it is turned")])
            + DocBook.Table("table_TID_9950", "Bolt Report", TemplateHeads,
            [
                DocBook.Row("1", "", "", "CONTAINER", "EV (9901, DCM, \u201CThread\u201D)", "1", "M", "", ""),
                DocBook.Row("2", ">", "CONTAINS", "CODE", "EV (9910, DCM, \"Bolt kind\")", "1", "MC", "XOR Row 3", Group("DCID ", "sect_CID_9901")),
                DocBook.Row("3", ">", "CONTAINS", "NUM", "$Size", "1-n", "MC", "XOR Row 2", Group("UNITS = DCID ", "sect_CID_9902")),
                DocBook.Row("4", ">", "CONTAINS", "INCLUDE", Group("DTID ", "sect_TID_9951"), "1", "UC", "IFF Row 2 is present.", "$Kind = EV (9910, DCM, \"Bolt kind\")"),
                DocBook.Row("5", ">", "CONTAINS", "TEXT", "NONE", "1", "UC", "If the bolt is of steel", "")
            ]))
        + DocBook.Section("sect_TID_9951", "TID 9951 Washers", DocBook.Table("table_TID_9951", "Washers", TemplateHeads,
            [DocBook.Row("1", "", "CONTAINS", "CODE", "EV (9910, DCM, \"Bolt kind\")", "1", "M", "", "Whatever fits")]))
        + DocBook.Section("sect_CID_9901", "CID 9901 Threads", DocBook.Table("table_CID_9901", "CID 9901. Threads", CodeHeads,
        [
            DocBook.Row("DCM", "9901", "Thread \u2013 coarse"),
            $"<tr><td colspan=\"3\"><para>Include <xref linkend=\"sect_CID_9902\" xrefstyle=\"select: labelnumber\"/></para></td></tr>"
        ]))
        + DocBook.Section("sect_CID_9902", "CID 9902 Units of threads", DocBook.Table("table_CID_9902", "CID 9902. Units of threads", CodeHeads,
            [DocBook.Row("DCM", "9902", "> coarse"), DocBook.Row("99T", "B2", "fine thread"), DocBook.Row("DCM", "", "no value")]))
        + DocBook.Section("sect_CID_9903", "CID 9903 All", DocBook.Table("table_CID_9903", "CID 9903. All", CodeHeads,
        [
            DocBook.Row("DCM", "9903", "Zinc"),
            $"<tr><td colspan=\"3\"><para>Include <xref linkend=\"sect_CID_9901\" xrefstyle=\"select: labelnumber\"/></para></td></tr>",
            $"<tr><td colspan=\"3\"><para>Include <xref linkend=\"sect_CID_9903\" xrefstyle=\"select: labelnumber\"/></para></td></tr>"
        ]))
        + DocBook.Section("chapter_D", "Definitions", DocBook.Table("table_D-1", "Definitions", ["Code Value", "Code Meaning", "Definition", "Notes"], [DocBook.Row("9910", "Bolt kind", "What it is", "")]))
        + DocBook.Section("chapter_L", "Regions", DocBook.Table("table_L-1", "Regions", ["Code Value", "Code Meaning", "Body Part Examined", "Paired"], [DocBook.Row("991", "Head of bolt", "BOLTHEAD", "N")]))
        + DocBook.Section("chapter_O", "Old codes", DocBook.Table("table_O-1", "Old codes", ["SNOMED Concept ID", "SNOMED ID", "SNOMED Fully Specified Name"],
            [DocBook.Row("991", "T-99", "Structure of head of bolt (body structure)")]))
        + DocBook.End;

    private static string Group(string text, string target) => DocBook.Raw($"<para>{text}<xref linkend=\"{target}\" xrefstyle=\"select: labelnumber\"/></para>");
}
