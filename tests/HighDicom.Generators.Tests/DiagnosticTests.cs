using HighDicom.Generators.Tests.Support;

namespace HighDicom.Generators.Tests;

/// <summary>Mistakes in the standard's files are reported at their line.</summary>
public sealed class DiagnosticTests
{
    private const string Dictionary = """
        <section xmlns="http://docbook.org/ns/docbook"><table><tbody>
        <tr><td>(0010,0010)</td><td>Patient's Name</td><td>PatientName</td><td>PN</td><td>1</td><td></td></tr>
        </tbody></table></section>
        """;

    [Test]
    public void Broken_xml()
    {
        string text = Module("table_1", "Broken", Row("Patient's Name", "(0010,0010)")).Replace("</tbody>", "</tbod>", StringComparison.Ordinal);

        Assert.That(Problems(("part03/modules/broken.xml", text)), Has.Count.EqualTo(1).And.All.StartsWith("HDG001 broken.xml(6): The 'tbody' start tag on line 4"));
    }

    [Test]
    public void A_document_type_is_refused() =>
        Assert.That(
            Problems(("part03/modules/entity.xml", "<!DOCTYPE table [<!ENTITY a \"b\">]>\n" + Module("table_1", "Entity", Row("&a;", "(0010,0010)")))),
            Has.Count.EqualTo(1).And.All.StartsWith("HDG001 entity.xml(1)"));

    [Test]
    public void An_unknown_tag() =>
        Assert.That(
            Problems(("part03/modules/one.xml", Module("table_1", "One", Row("Patient's Name", "(0010,0010)") + "\n" + Row("No Such", "(0011,0013)")))),
            Is.EqualTo(new[] { "HDG005 one.xml(6): The tag 00110013 is not in part06/data-elements.xml" }));

    [Test]
    public void An_unknown_include() =>
        Assert.That(
            Problems(("part03/modules/one.xml", Module("table_1", "One", "<tr><td>Include <xref linkend=\"table_2\"/></td></tr>"))),
            Is.EqualTo(new[] { "HDG006 one.xml(5): There is no table 'table_2'" }));

    [Test]
    public void A_row_without_a_type() =>
        Assert.That(
            Problems(("part03/modules/one.xml", Module("table_1", "One", "<tr><td>Patient's Name</td><td>(0010,0010)</td><td></td><td></td></tr>"))),
            Is.EqualTo(new[] { "HDG002 one.xml(5): the row 'Patient's Name' has no tag, no type, or stands too deep" }));

    [Test]
    public void A_table_without_a_role() =>
        Assert.That(
            Problems(("part03/modules/one.xml", Module("table_1", "One", "").Replace("role=\"module\"", "", StringComparison.Ordinal))),
            Is.EqualTo(new[] { "HDG002 one.xml(1): one table with the role module, macro, functional-group or item is expected" }));

    [Test]
    public void Two_tables_with_one_id() =>
        Assert.That(
            Problems(("part03/modules/one.xml", Module("table_1", "One", "")), ("part03/modules/two.xml", Module("table_1", "Two", ""))),
            Is.EqualTo(new[] { "HDG002 two.xml(1): there is more than one 'table_1'" }));

    [Test]
    public void Two_tables_that_give_one_name() =>
        Assert.That(
            Problems(("part03/modules/one.xml", Module("table_1", "Same", "")), ("part03/modules/two.xml", Module("table_2", "Same", ""))),
            Is.EqualTo(new[] { "HDG012 two.xml(1): The type 'SameModule' of table_2 and of table_1 would have one name" }));

    [Test]
    public void Two_shared_items_of_one_sequence() =>
        Assert.That(
            Problems(("part03/items/one.xml", Item("item_PatientName")), ("part03/items/two.xml", Item("item_PatientName_2"))),
            Is.EqualTo(new[] { "HDG012 two.xml(1): The type 'PatientNameItem' of item_PatientName_2 and of item_PatientName would have one name" }));

    [Test]
    public void A_name_of_a_type_of_the_data_layer()
    {
        var files = StandardFiles.Of(
            ("part06/data-elements.xml", Dictionary),
            ("part03/modules/one.xml", Module("table_1", "Stack", "")),
            ("src/HighDicom.Dicom/Api/type-names.txt", "# types\nStackModule\n"));

        Assert.That(new Generation(files).Problems, Is.EqualTo(new[] { "HDG011 one.xml(1): 'StackModule' is a public type of fo-dicom: a file that uses both could not tell them apart" }));
    }

    [TestCase("<tr><td>SCT</td><td>1</td><td>No Name</td></tr>", "HDG009 names.xml(2): 'No Name' cannot be the name of a member")]
    [TestCase("<tr><td>SCT</td><td>7</td><td>Name</td></tr>", "HDG009 names.xml(2): There is no code SCT 7")]
    public void A_reviewed_name_that_cannot_be_used(string row, string expected) =>
        Assert.That(
            Problems(
                ("part16/concepts/SCT.xml", "<section xmlns=\"http://docbook.org/ns/docbook\"><table label=\"SCT\"><tbody><tr><td>1</td><td>One</td></tr></tbody></table></section>"),
                ("names.xml", $"<section xmlns=\"http://docbook.org/ns/docbook\"><table><tbody>\n{row}\n</tbody></table></section>")),
            Is.EqualTo(new[] { expected }));

    private static IReadOnlyList<string> Problems(params (string Path, string Text)[] files) =>
        new Generation(StandardFiles.Of([("part06/data-elements.xml", Dictionary), .. files])).Problems;

    private static string Module(string id, string title, string rows) => $"""
        <table xmlns="http://docbook.org/ns/docbook" xml:id="{id}" label="1" role="module" section="sect_1">
        <caption>{title} Module Attributes</caption>
        <thead><tr><th>Attribute Name</th><th>Tag</th><th>Type</th><th>Attribute Description</th></tr></thead>
        <tbody>
        {rows}
        </tbody>
        </table>
        """;

    private static string Item(string id) => Module(id, "Any", "").Replace("role=\"module\"", "role=\"item\"", StringComparison.Ordinal);

    private static string Row(string name, string tag) => $"<tr><td>{name}</td><td>{tag}</td><td>1</td><td></td></tr>";
}
