using HighDicom.Generators.Tests.Support;

namespace HighDicom.Generators.Tests;

/// <summary>The data that the checker and the look-ups decode, to the letter: what a row, an IOD, a relationship, a code and a pair of old and new codes become.</summary>
public sealed class DataWriterTests
{
    private const string Root = "<section xmlns=\"http://docbook.org/ns/docbook\">";

    private static readonly Lazy<Generation> Small = new(() => new(StandardFiles.Of(
        ("generate.txt", "*\n"),
        ("part06/data-elements.xml", $"""
            {Root}<table><tbody>
            <tr><td>(0010,0010)</td><td>Patient's Name</td><td>PatientName</td><td>PN</td><td>1</td><td></td></tr>
            <tr><td>(0010,0040)</td><td>Patient's Sex</td><td>PatientSex</td><td>CS</td><td>1</td><td></td></tr>
            <tr><td>(0010,1002)</td><td>Other Patient IDs Sequence</td><td>OtherPatientIDsSequence</td><td>SQ</td><td>1</td><td></td></tr>
            </tbody></table></section>
            """),
        ("part06/uids.xml", $"{Root}<table><tbody><tr><td>1.2.3</td><td>Quick Class</td><td>QuickClass</td><td>SOP Class</td><td></td></tr></tbody></table></section>"),
        ("part03/modules/quick.xml", """
            <table xmlns="http://docbook.org/ns/docbook" xml:id="table_1" label="1" role="module" section="C.1">
            <caption>Quick Module Attributes</caption>
            <thead><tr><th>Attribute Name</th><th>Tag</th><th>Type</th><th>Attribute Description</th></tr></thead>
            <tbody>
            <tr><td>Patient's Name</td><td>(0010,0010)</td><td>2</td><td></td></tr>
            <tr><td>Patient's Sex</td><td>(0010,0040)</td><td>1C</td><td><para role="condition" otherwise="forbidden">(0010,0010) = "A\B"|C</para><variablelist role="value 1"><title>Enumerated Values</title><varlistentry><term>M</term></varlistentry><varlistentry><term>F</term></varlistentry></variablelist><variablelist><title>Defined Terms</title><varlistentry><term>O</term></varlistentry></variablelist></td></tr>
            <tr><td>Other Patient IDs Sequence</td><td>(0010,1002)</td><td>3</td><td><para role="items">1-n</para></td></tr>
            <tr><td>&gt;Include <xref linkend="table_1"/><para role="applies">present (0010,0040)</para></td></tr>
            </tbody>
            </table>
            """),
        ("part03/iods/quality.xml", $"""
            {Root}
            <title>Quality &amp; More</title>
            <para role="sop-class">1.2.3</para>
            <para role="sop-class">1.2.4</para>
            <table xml:id="table_A.9-1" label="A.9-1" role="iod">
            <caption>Quality IOD Modules</caption>
            <thead><tr><th>IE</th><th>Module</th><th>Usage</th><th>Condition</th></tr></thead>
            <tbody>
            <tr><td>Patient</td><td><xref linkend="table_1"/>Quick</td><td>C</td><td><para role="condition" otherwise="allowed">present (0010,0040)</para></td></tr>
            </tbody>
            </table>
            </section>
            """),
        ("part03/sr-relationships.xml", $"""
            {Root}
            <title>Relationships</title>
            <table xml:id="relationships_quality" role="sr-relationships" by-reference="no">
            <caption>quality</caption>
            <thead><tr><th>Source</th><th>Relationship</th><th>Target</th><th>Mode</th></tr></thead>
            <tbody>
            <tr><td>CONTAINER</td><td>CONTAINS</td><td>TEXT, CODE</td><td>by value</td></tr>
            </tbody>
            </table>
            </section>
            """),
        ("part16/concepts/SCT.xml", $"{Root}<table label=\"SCT\"><tbody><tr><td>1</td><td>One | \"1\"</td></tr></tbody></table></section>"),
        ("part16/srt-to-sct.xml", $"{Root}<table xml:id=\"table_O-1\" label=\"O-1\"><caption>Old and new</caption><tbody><tr><td>A-1</td><td>1</td></tr></tbody></table></section>"))));

    [Test]
    public void A_table_is_one_fact_a_line() => Assert.That(Small.Value["Requirements.TablesQ.g.cs"], Does.Contain(string.Concat(
        """ReadOnlySpan<byte> TablesQ =>""", "\n        \"",
        """@table_1\tquick\tC.1\tQuick Module Attributes\n""",
        """-0\t00100010\t2\n""",
        """-0\t00100040\t1C\nF(0010,0010) = \"A\\B\"|C\nEvalue 1\n=M\n=F\n""",
        """-0\t00101002\t3\nI1-n\n""",
        """+1\ttable_1\nPpresent (0010,0040)\n""",
        "\"u8;\n")));

    [Test]
    public void An_iod_is_its_classes_and_its_modules_with_their_usage() => Assert.That(Small.Value["Requirements.IodsQ.g.cs"], Does.Contain(
        """ "@quality\tA.9\tQuality & More\t1.2.3,1.2.4\nMtable_1\tC\tPatient\tQuick\nApresent (0010,0040)\n"u8;"""));

    [Test]
    public void The_descriptor_of_an_iod_tells_its_modules_in_its_documentation() => Assert.That(
        Small.Value["Iods.QualityAndMoreIod.g.cs"],
        Does.Contain("/// <summary>Quality &amp; More IOD (PS3.3 A.9): Quick Class (1.2.3), 1.2.4.</summary>")
            .And.Contain("C · Quick · if Patient's Sex is present").And.Contain("public static Iod Descriptor => Iod.Named(\"quality\");"));

    [Test]
    public void A_relationship_is_source_kind_target_and_mode() => Assert.That(Small.Value["Requirements.RelationshipsQ.g.cs"], Does.Contain(
        """ "@quality\tno\nRCONTAINER\tCONTAINS\tTEXT, CODE\tby value\n"u8;"""));

    [Test]
    public void Every_bundle_is_named_once() => Assert.That(
        Small.Value["Requirements.g.cs"].Split('\n').Select(line => line.Trim()).Where(line => line.Length > 0 && char.IsDigit(line[0])),
        Is.EqualTo(new[] { "0 => TablesQ,", "0 => IodsQ,", "0 => RelationshipsQ," }));

    [Test]
    public void A_code_is_value_and_meanings_with_tabs_between_them() => Assert.That(
        Small.Value["Codes.Sct.All.g.cs"],
        Does.Contain("=> _atAll(0);").And.Contain(""" "1\tOne | \"1\"\n"u8);"""));

    [Test]
    public void An_old_code_stands_before_its_new_one() => Assert.That(Small.Value["Codes.SnomedMap.g.cs"], Does.Contain(""" "A-1=1\n"u8;"""));

    [Test]
    public void Data_are_one_literal_each_as_the_compiler_resolves_every_plus_between_them() => Assert.That(
        Generation.Everything.Result.GeneratedSources.Where(source => source.SourceText.ToString().Contains("\"u8 +", StringComparison.Ordinal)).Select(source => source.HintName),
        Is.Empty);
}
