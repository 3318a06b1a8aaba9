extern alias importer;

using HighDicom.Generators.Model;
using HighDicom.Generators.Reading;
using HighDicom.Generators.Tests.Importer.Support;
using HighDicom.Generators.Tests.Support;
using importer::HighDicom.StandardImporter.Reporting;

namespace HighDicom.Generators.Tests.Importer;

/// <summary>A small part 3 of our own in the published form: what is written, and that the generator reads it as it is meant.</summary>
public sealed class ImportTests
{
    private static readonly string Part6 = DocBook.Start("PS3.6", "2031a", "Data Dictionary")
        + DocBook.Section("chapter_6", "Registry", DocBook.Table("table_6-1", "Registry", ["Tag", "Name", "Keyword", "VR", "VM", ""],
        [
            DocBook.Row("(0071,1001)", "Bolt Size", "Bolt\u200BSize", "DS", "1", ""),
            DocBook.Row("(0071,1002)", "Nut Shape", "NutShape", "CS", "1-n", ""),
            DocBook.Row("(0071,1003)", "Bolt Sequence", "BoltSequence", "SQ", "1", ""),
            DocBook.Row("(0071,1004)", "Washer Kind", "WasherKind", "CS", "1", "RET (2030)"),
            DocBook.Row("(0071,2001)", "Bolt Place Sequence", "BoltPlaceSequence", "SQ", "1", "")
        ]))
        + DocBook.Section("chapter_A", "UIDs", DocBook.Table("table_A-1", "UID Values", ["UID Value", "UID Name", "UID Keyword", "UID Type", "Part"],
        [
            DocBook.Row("1.2.\u200B3.7", "Bolt Image Storage", "BoltImageStorage", "SOP Class", "PS3.4"),
            DocBook.Row("1.2.3.8", "Nut Image Storage (Retired)", "NutImageStorage", "SOP Class", "PS3.4"),
            DocBook.Row("1.2.3.9", "Bolt Endian: Default Transfer Syntax for bolts", "BoltEndian", "Transfer Syntax", "PS3.5")
        ])) + DocBook.End;

    private static readonly string[] AttributeHeads = ["Attribute Name", "Tag", "Type", "Attribute Description"];

    [Test]
    public void A_module_is_written_as_facts()
    {
        string text = Imported.From(Part6, Part3(ModuleRows()))["part03/modules/bolt-image.xml"];

        Assert.That(text, Is.EqualTo(
            """
            <?xml version="1.0" encoding="utf-8"?>
            <table xmlns="http://docbook.org/ns/docbook" xml:id="table_C.99-1" label="C.99-1" role="module" section="sect_C.99.1">
            <caption>Bolt Image Module Attributes</caption>
            <thead><tr><th>Attribute Name</th><th>Tag</th><th>Type</th><th>Attribute Description</th></tr></thead>
            <tbody>
            <tr><td>Nut Shape</td><td>(0071,1002)</td><td>1</td><td><variablelist role="value 1"><title>Enumerated Values</title><varlistentry><term>FLAT</term></varlistentry><varlistentry><term>ROUND</term></varlistentry></variablelist></td></tr>
            <tr><td>Bolt Sequence</td><td>(0071,1003)</td><td>2C</td><td><para role="items">1-n</para><para role="condition" otherwise="allowed">(0071,1002)[1] = FLAT | ROUND</para></td></tr>
            <tr><td>&gt;Bolt Size</td><td>(0071,1001)</td><td>1C</td><td><para role="condition">?</para></td></tr>
            <tr><td>&gt;Include <xref linkend="table_10-99"/></td></tr>
            </tbody>
            </table>

            """));
    }

    [Test]
    public void An_IOD_refers_to_the_tables_of_the_sections_that_it_names()
    {
        string text = Imported.From(Part6, Part3(ModuleRows()))["part03/iods/bolt-image.xml"];

        Assert.That(text, Does.Contain("<para role=\"sop-class\">1.2.3.7</para>"));
        Assert.That(text, Does.Contain("<tr><td>Image</td><td><xref linkend=\"table_C.99-1\"/>Bolt Image</td><td>M</td><td></td></tr>"));
        Assert.That(text, Does.Contain("<tr><td>Image</td><td><xref linkend=\"table_C.99-2\"/>Washers</td><td>C</td><td><para role=\"condition\" otherwise=\"forbidden\">present (0071,1003)</para></td></tr>"));
        Assert.That(text, Does.Contain("<tr><td><xref linkend=\"table_C.99-3\"/>Bolt Place</td><td>M</td><td>per-frame</td><td></td></tr>"));
    }

    [Test]
    public void The_generator_reads_what_was_written()
    {
        Imported imported = Imported.From(Part6, Part3(ModuleRows()));
        Table module = TableReader.Read(File(imported, "part03/modules/bolt-image.xml"), default).Value!;
        Iod iod = IodReader.Read(File(imported, "part03/iods/bolt-image.xml"), default).Value!;
        Table group = TableReader.Read(File(imported, "part03/functional-groups/bolt-place.xml"), default).Value!;

        Assert.That(module.Kind, Is.EqualTo(TableKind.Module));
        Assert.That(module.Section, Is.EqualTo("C.99.1"));
        Assert.That(module.Rows.Select(row => (row.Depth, row.Tag, row.Type, row.Include)), Is.EqualTo(new[]
        {
            (0, "00711002", "1", ""), (0, "00711003", "2C", ""), (1, "00711001", "1C", ""), (1, "", "", "table_10-99")
        }));
        Assert.That(iod.Modules.Select(used => (used.Entity, used.Table, used.Usage)), Is.EqualTo(new[] { ("Image", "table_C.99-1", "M"), ("Image", "table_C.99-2", "C") }));
        Assert.That(iod.Groups.Single().Placement, Is.EqualTo("per-frame"));
        Assert.That(group.Kind, Is.EqualTo(TableKind.FunctionalGroup));
        Assert.That(DataElementReader.Read(File(imported, "part06/data-elements.xml"), default).Rows.Select(element => (element.Keyword, element.IsRetired)), Is.EqualTo(new[]
        {
            ("BoltSize", false), ("NutShape", false), ("BoltSequence", false), ("WasherKind", true), ("BoltPlaceSequence", false)
        }));
        Assert.That(UidReader.Read(File(imported, "part06/uids.xml"), default).Rows.Select(uid => (uid.Value, uid.Name, uid.IsRetired)), Is.EqualTo(new[]
        {
            ("1.2.3.7", "Bolt Image Storage", false), ("1.2.3.8", "Nut Image Storage", true), ("1.2.3.9", "Bolt Endian", false)
        }));
    }

    [TestCase("Enumerated Values:", "", "Enumerated Values")]
    [TestCase("Defined Terms for Value 2:", " role=\"value 2\"", "Defined Terms")]
    [TestCase("Value 2 Enumerated Values:", " role=\"value 2\"", "Enumerated Values")]
    [TestCase("Enumerated Values for Nut Shape (0071,1002):", "", "Enumerated Values")]
    [TestCase("Defined Terms for Nut Shape (0071,1002), Value 3:", " role=\"value 3\"", "Defined Terms")]
    [TestCase("Enumerated Values for Nut Shape (0071,1002) when Bolt Size (0071,1001) is 8:", " role=\"(0071,1001) = 8\"", "Enumerated Values")]
    [TestCase("Enumerated Values if Bolt Size (0071,1001) is 8 or 10:", " role=\"(0071,1001) = 8 | 10\"", "Enumerated Values")]
    public void Lists_of_values_have_titles_of_several_forms(string title, string role, string kind) =>
        Assert.That(Imported.From(Part6, Part3([Listing(title)]))["part03/modules/bolt-image.xml"], Does.Contain(
            $"<variablelist{role}><title>{kind}</title><varlistentry><term>FLAT</term></varlistentry><varlistentry><term>16</term></varlistentry><varlistentry><term>1H</term></varlistentry></variablelist>"));

    [Test]
    public void A_list_for_another_attribute_is_said() =>
        Assert.That(Imported.From(Part6, Part3([Listing("Enumerated Values for Washer Kind (0071,1004):")])).Report.Findings.Where(finding => finding.Kind == FindingKind.ValueList).Select(finding => finding.Text),
            Is.EqualTo(new[] { "Enumerated Values for Washer Kind (0071,1004):" }));

    [Test]
    public void A_reference_may_stand_in_its_cell_without_a_paragraph() =>
        Assert.That(Imported.From(Part6, Part3(ModuleRows()).Replace(DocBook.Link("sect_C.99.2")[1..], "<xref linkend=\"sect_C.99.2\" xrefstyle=\"select: labelnumber\"/>", StringComparison.Ordinal))["part03/iods/bolt-image.xml"],
            Does.Contain("<xref linkend=\"table_C.99-2\"/>Washers"));

    [Test]
    public void What_is_not_understood_is_said_with_table_row_and_sentence() =>
        Assert.That(Imported.From(Part6, Part3(ModuleRows())).Report.Findings.Where(finding => finding.Kind == FindingKind.Unparsed).Select(finding => (finding.Table, finding.Row, finding.Text)), Is.EqualTo(new[]
        {
            ("table_C.99-1", "/(0071,1003)/(0071,1001)", "Required if the bolt is of steel")
        }));

    [Test]
    public void A_row_that_has_not_the_form_of_its_table_is_left_out_and_said()
    {
        Imported imported = Imported.From(Part6, Part3(
        [
            DocBook.Row("Bolt Size", "(0071,1001)", "See note", "The size."),
            DocBook.Row(">>Nut Shape", "(0071,1002)", "1", "Deeper than there are sequences."),
            DocBook.Row("New Thing", "(0071,10AB)", "3", "Younger than the dictionary."),
            DocBook.IncludeRow("", "table_of_nothing"),
            DocBook.Row("Washer Kind", "(0071,1004)", "3", "The kind.")
        ]));

        Assert.That(imported.Report.Findings.Where(finding => finding.Table == "table_C.99-1").Select(finding => (finding.Kind, finding.Row)), Is.EqualTo(new[]
        {
            (FindingKind.Row, "Bolt Size"), (FindingKind.Row, "(0071,1002)"), (FindingKind.Reference, "(0071,10AB)"), (FindingKind.Reference, "table_of_nothing")
        }));
        Assert.That(imported["part03/modules/bolt-image.xml"].Split('\n').Where(line => line.StartsWith("<tr>", StringComparison.Ordinal)), Is.EqualTo(new[]
        {
            "<tr><td>Washer Kind</td><td>(0071,1004)</td><td>3</td><td></td></tr>"
        }));
    }

    [Test]
    public void Relationships_of_an_SR_IOD_are_named_as_its_file()
    {
        string rows = DocBook.Table("table_r", "Relationship Content Constraints for Bolt IOD", ["Source Value Type", "Relationship Type (Enumerated Values)", "Target Value Type"],
            [DocBook.Row("CONTAINER", "CONTAINS", "TEXT, CODE, NUM<1>"), DocBook.Row("any type", "HAS CONCEPT MOD", "TEXT, CODE (by-value or by-reference)")]);
        Imported imported = Imported.From(Part6, Part3(ModuleRows()).Replace(DocBook.End, DocBook.Section("sect_r", "Relationships", rows) + DocBook.End, StringComparison.Ordinal));

        Assert.That(imported["part03/sr-relationships.xml"], Does.Contain(
            """
            <table xml:id="relationships_bolt-image" role="sr-relationships" by-reference="yes">
            <caption>bolt-image</caption>
            <thead><tr><th>Source Value Type</th><th>Relationship Type</th><th>Target Value Type</th><th>Mode</th></tr></thead>
            <tbody>
            <tr><td>CONTAINER</td><td>CONTAINS</td><td>TEXT, CODE, NUM</td><td>by value</td></tr>
            <tr><td>any</td><td>HAS CONCEPT MOD</td><td>TEXT, CODE</td><td>by value or by reference</td></tr>
            </tbody>
            """));
    }

    [Test]
    public void Nothing_of_the_prose_is_written() =>
        Assert.That(Imported.From(Part6, Part3(ModuleRows())).Files.Texts.Values, Has.None.Contains("steel").And.None.Contains("rattle").And.None.Contains("explained"));

    // In the order and with the white space of the published files.
    private static string Listing(string title) => DocBook.Row("Nut Shape", "(0071,1002)", "1", DocBook.Raw(
        $"\n<para xml:id=\"para_1\">The shape.</para>\n<variablelist spacing=\"compact\" termlength=\"3in\">\n<title>{title}</title>\n"
        + string.Concat(new[] { "FLAT", "0010H", "1H" }.Select(term => $"<varlistentry>\n<term>{term}</term>\n<listitem>\n<para xml:id=\"para_2\"/>\n</listitem>\n</varlistentry>\n")) + "</variablelist>\n"));

    private static StandardFile File(Imported imported, string path) => new("/standard-xml/" + path, imported[path]);

    private static string[] ModuleRows() =>
    [
        "<tr><td colspan=\"4\"><para>BOLTS AND NUTS</para></td></tr>",
        DocBook.Row("Nut Shape", "(0071,1002)", "1", DocBook.Raw("<para>The shape, explained.</para><variablelist><title>Enumerated Values for Value 1:</title>"
            + "<varlistentry><term>FLAT</term><listitem><para>Does not rattle.</para></listitem></varlistentry><varlistentry><term>ROUND</term><listitem><para>Does.</para></listitem></varlistentry></variablelist>")),
        DocBook.Row("Bolt Sequence", "(0071,1003)", "2C", "The bolts. One or more Items shall be included in this Sequence. Required if Nut Shape (0071,1002) Value 1 is FLAT or ROUND. May be present otherwise."),
        DocBook.Row("> Bolt Size", "(0071,1001)", "1C", "The size, e.g. M8. Required if the bolt is of steel. See the note."),
        DocBook.IncludeRow(">", "table_10-99")
    ];

    private static string Part3(IEnumerable<string> module) => DocBook.Start("PS3.3", "2031a", "Information Object Definitions")
        + DocBook.Section("sect_A.99", "Bolt Image IOD",
            DocBook.Table("table_A.99-1", "BI IOD Modules", ["IE", "Module", "Reference", "Usage"],
            [
                $"<tr><td rowspan=\"2\"><para>Image</para></td><td><para>Bolt Image</para></td><td>{DocBook.Link("sect_C.99")[1..]}</td><td><para>M</para></td></tr>",
                $"<tr><td><para>Washers</para></td><td>{DocBook.Link("sect_C.99.2")[1..]}</td><td><para>C \u2013 Required if Bolt Sequence (0071,1003) is present.</para></td></tr>"
            ])
            + DocBook.Table("table_A.99-2", "Bolt Functional Group Macros", ["Functional Group Macro", "Section", "Usage"],
                [DocBook.Row("Bolt Place", DocBook.Link("sect_C.99.3.1"), "M - May not be used as a Shared Functional Group.")]))
        + DocBook.Section("sect_C.99", "Bolts", DocBook.Section("sect_C.99.1", "Bolt Image Module", DocBook.Table("table_C.99-1", "Bolt Image Module Attributes", AttributeHeads, module))
            + DocBook.Section("sect_C.99.2", "Washers Module", DocBook.Table("table_C.99-2", "Washers Module Attributes", AttributeHeads, [DocBook.Row("Washer Kind", "(0071,1004)", "3", "The kind.")]))
            + DocBook.Section("sect_C.99.3", "Bolt Functional Group Macros", DocBook.Section("sect_C.99.3.1", "Bolt Place Macro", DocBook.Table("table_C.99-3", "Bolt Place Macro Attributes", AttributeHeads,
                [DocBook.Row("Bolt Place Sequence", "(0071,2001)", "1", "Where. Only a single Item shall be included in this Sequence.")]))))
        + DocBook.Section("sect_10.99", "Washer Macro", DocBook.Table("table_10-99", "Washer Macro Attributes", AttributeHeads, [DocBook.Row("Washer Kind", "(0071,1004)", "3", "The kind.")]))
        + DocBook.End;
}
