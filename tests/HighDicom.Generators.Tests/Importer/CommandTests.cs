extern alias importer;

using System.Text.Json;
using HighDicom.Generators.Tests.Importer.Support;
using importer::HighDicom.StandardImporter;

namespace HighDicom.Generators.Tests.Importer;

/// <summary>The program as a whole: files in, a folder out, exit codes and messages.</summary>
[FixtureLifeCycle(LifeCycle.InstancePerTestCase)]
public sealed class CommandTests : IDisposable
{
    private static readonly string[] Heads = ["Attribute Name", "Tag", "Type", "Attribute Description"];

    private readonly StringWriter _output = new();
    private readonly StringWriter _errors = new();
    private readonly TemporaryFolder _folder = new();

    private string Target => _folder.PathOf("standard-xml");

    private string Module => Path.Combine(Target, "part03/modules/bolt.xml");

    public void Dispose()
    {
        _folder.Dispose();
        _output.Dispose();
        _errors.Dispose();
    }

    [Test]
    public void An_import_writes_the_folder_and_a_second_one_touches_nothing()
    {
        Import("Required if Nut Shape (0071,1002) is FLAT.");
        DateTime old = new(2001, 2, 3, 4, 5, 6, DateTimeKind.Utc);
        foreach (string file in Directory.GetFiles(Target, "*", SearchOption.AllDirectories)) File.SetLastWriteTimeUtc(file, old);
        Import("Required if Nut Shape (0071,1002) is FLAT.");

        Assert.That(Directory.GetFiles(Target, "*", SearchOption.AllDirectories).Select(File.GetLastWriteTimeUtc), Is.All.EqualTo(old));
        Assert.That(_output.ToString(), Does.EndWith("Files: 4 unchanged." + Environment.NewLine));
        Assert.That(Directory.GetDirectories(_folder.Root).Select(Path.GetFileName), Is.EqualTo(new[] { "standard-xml" }));
    }

    [Test]
    public void A_reviewed_expression_stays_while_its_sentence_is_the_same()
    {
        Import("Required if the bolt is of steel.");
        Review("<para role=\"condition\">?</para>", "<para role=\"condition\" otherwise=\"allowed\">judge: of steel</para>");
        Import("Required if the bolt is of steel.");

        Assert.That(File.ReadAllText(Module), Does.Contain("judge: of steel"));
    }

    [Test]
    public void A_reviewed_expression_stays_where_the_new_sentence_is_not_understood_and_it_is_said()
    {
        Import("Required if the bolt is of steel.");
        Review("<para role=\"condition\">?</para>", "<para role=\"condition\" otherwise=\"allowed\">judge: of steel</para>");
        Import("Required if the bolt is of brass.");

        Assert.That(File.ReadAllText(Module), Does.Contain("judge: of steel"));
        Assert.That(_output.ToString(), Does.Contain("the expression that was there is kept"));
        Assert.That(_output.ToString(), Does.Contain("/(0071,1001): Required if the bolt is of brass"));
    }

    [Test]
    public void A_reviewed_expression_yields_to_a_new_sentence_that_is_understood()
    {
        Import("Required if the bolt is of steel.");
        Review("<para role=\"condition\">?</para>", "<para role=\"condition\" otherwise=\"allowed\">judge: of steel</para>");
        Import("Required if Nut Shape (0071,1002) is FLAT.");

        Assert.That(File.ReadAllText(Module), Does.Contain("<para role=\"condition\" otherwise=\"forbidden\">(0071,1002) = FLAT</para>"));
        Assert.That(_output.ToString(), Does.Contain("judge: of steel (allowed) is now (0071,1002) = FLAT (forbidden)"));
    }

    [Test]
    public void An_expression_against_which_the_sentence_was_reviewed_stays_even_where_the_sentence_is_understood_otherwise()
    {
        Import("Required if Nut Shape (0071,1002) is FLAT.");
        Review("(0071,1002) = FLAT", "(0071,1002) = FLAT | HALF_FLAT");
        Import("Required if Nut Shape (0071,1002) is FLAT.");

        Assert.That(File.ReadAllText(Module), Does.Contain("(0071,1002) = FLAT | HALF_FLAT"));
    }

    [Test]
    public void A_condition_that_people_have_found_for_a_list_of_values_stays_while_the_values_are_the_same()
    {
        const string List = "<variablelist><title>Enumerated Values:</title><varlistentry><term>FLAT</term></varlistentry></variablelist>";
        string part = Part3("").Replace("<para xml:id=\"para_0\">The shape.</para>", "<para>The shape.</para>" + List, StringComparison.Ordinal);
        Assert.That(Run(part), Is.EqualTo(ExitCode.Done));
        Review("<variablelist><title>Enumerated Values</title>", "<variablelist role=\"present (0071,1001)\"><title>Enumerated Values</title>");
        Assert.That(Run(part), Is.EqualTo(ExitCode.Done));
        Assert.That(File.ReadAllText(Module), Does.Contain("<variablelist role=\"present (0071,1001)\">"));

        Assert.That(Run(part.Replace("FLAT", "ROUND", StringComparison.Ordinal)), Is.EqualTo(ExitCode.Done));
        Assert.That(File.ReadAllText(Module), Does.Contain("<variablelist><title>Enumerated Values</title><varlistentry><term>ROUND</term>"));
    }

    [Test]
    public void A_condition_of_what_is_allowed_otherwise_is_said()
    {
        Import("Required if Nut Shape (0071,1002) is FLAT. May be present otherwise only if Nut Shape (0071,1002) is ROUND.");

        Assert.That(File.ReadAllText(Module), Does.Contain("<para role=\"condition\" otherwise=\"allowed\">(0071,1002) = FLAT</para>"));
        Assert.That(_output.ToString(), Does.Contain("1 Conditions under which something may be present otherwise (written as allowed)."));
    }

    [Test]
    public void Check_writes_nothing_and_prints_the_lines_that_differ()
    {
        Import("Required if Nut Shape (0071,1002) is FLAT.");
        string before = File.ReadAllText(Module);

        Assert.That(Run(Part3("Required if Nut Shape (0071,1002) is ROUND."), "--check"), Is.EqualTo(ExitCode.Differs));
        Assert.That(File.ReadAllText(Module), Is.EqualTo(before));
        Assert.That(_output.ToString(), Does.Contain("changed: part03/modules/bolt.xml"));
        Assert.That(_output.ToString(), Does.Match(@"  - <tr>.*FLAT</para></td></tr>\s+  \+ <tr>.*ROUND</para></td></tr>"));
        Assert.That(Run(Part3("Required if Nut Shape (0071,1002) is FLAT."), "--check"), Is.EqualTo(ExitCode.Done));
    }

    [Test]
    public void A_table_that_is_no_longer_published_is_listed_and_deleted_only_on_demand()
    {
        Import("Required if Nut Shape (0071,1002) is FLAT.");
        string other = _folder.Write("standard-xml/part03/modules/old.xml", File.ReadAllText(Module).Replace("table_C.99-1", "table_C.98-1", StringComparison.Ordinal));
        Import("Required if Nut Shape (0071,1002) is FLAT.");
        Assert.That(_output.ToString(), Does.Contain("removed: part03/modules/old.xml"));
        Assert.That(other, Does.Exist);

        Assert.That(Run(Part3("Required if Nut Shape (0071,1002) is FLAT."), "--remove"), Is.EqualTo(ExitCode.Done));
        Assert.That(other, Does.Not.Exist);
    }

    [Test]
    public void The_report_is_given_as_JSON()
    {
        Assert.That(Run(Part3("Required if the bolt is of steel."), "--json"), Is.EqualTo(ExitCode.Done));
        JsonElement report = JsonDocument.Parse(_output.ToString()).RootElement;

        Assert.That(report.GetProperty("findings")[0].GetProperty("kind").GetString(), Is.EqualTo("unparsed"));
        Assert.That(report.GetProperty("findings")[0].GetProperty("text").GetString(), Is.EqualTo("Required if the bolt is of steel"));
        Assert.That(report.GetProperty("files").EnumerateArray().Select(file => file.GetProperty("change").GetString()), Is.All.EqualTo("new"));
    }

    [TestCase("<book xmlns=\"http://docbook.org/ns/docbook\" label=\"PS3.3\">\n<chapter>\n<table>", "(3): the XML is broken")]
    [TestCase("<!DOCTYPE book [<!ENTITY a \"b\">]>\n<book xmlns=\"http://docbook.org/ns/docbook\" label=\"PS3.3\"/>", "(1): the XML is broken")]
    [TestCase("<html/>", "(1): a part of the standard in DocBook is expected")]
    [TestCase("<book label=\"PS3.3\"/>", "(1): a part of the standard in DocBook is expected")]
    [TestCase("no XML at all", "(1): the XML is broken")]
    [TestCase("", ": the XML is broken")]
    [TestCase("<book xmlns=\"http://docbook.org/ns/docbook\" label=\"PS3.4\"/>", ": the file is part 'PS3.4'; expected is PS3.3, PS3.6 or PS3.16")]
    [TestCase("<book xmlns=\"http://docbook.org/ns/docbook\" label=\"PS3.3\"/>", ": there is no table in PS3.3")]
    [TestCase("<book xmlns=\"http://docbook.org/ns/docbook\" label=\"PS3.3\"><table><tr><td colspan=\"many\"/></tr></table></book>", "colspan=\"many\" is not a number")]
    [TestCase("<book xmlns=\"http://docbook.org/ns/docbook\" label=\"PS3.3\"><table><tr><td colspan=\"999\"/></tr></table></book>", "a row has more than 100 columns")]
    public void A_file_that_is_broken_or_foreign_is_refused_with_its_name_and_line(string text, string message)
    {
        Assert.That(Run(text), Is.EqualTo(ExitCode.Failed));
        Assert.That(_errors.ToString(), Does.Contain("part.xml").And.Contain(message));
        Assert.That(Target, Does.Not.Exist);
    }

    [Test]
    public void Sections_nested_without_end_are_refused()
    {
        string text = "<book xmlns=\"http://docbook.org/ns/docbook\" label=\"PS3.3\">" + string.Concat(Enumerable.Repeat("<section>", 100_000));

        Assert.That(Run(text), Is.EqualTo(ExitCode.Failed));
        Assert.That(_errors.ToString(), Does.Contain("sections are nested more than 50 deep"));
    }

    [Test]
    public void A_file_that_does_not_exist_is_refused()
    {
        Assert.That(ImporterCommand.Run([_folder.PathOf("nothing.xml"), "--output", Target], _output, _errors), Is.EqualTo(ExitCode.Failed));
        Assert.That(_errors.ToString(), Does.Contain("nothing.xml: the file cannot be opened"));
    }

    [Test]
    public void A_folder_with_another_form_is_refused_with_the_name_of_the_file()
    {
        _folder.Write("standard-xml/part03/modules/odd.xml", "<table><tbody>");

        Assert.That(Run(Part3("Required if Nut Shape (0071,1002) is FLAT.")), Is.EqualTo(ExitCode.Failed));
        Assert.That(_errors.ToString(), Does.Contain("odd.xml(1): the XML is broken"));
    }

    [Test]
    public void A_wrong_command_line_is_refused() => Assert.That(ImporterCommand.Run(["--nonsense"], _output, _errors), Is.EqualTo(ExitCode.Failed));

    private void Import(string sentence) => Assert.That(Run(Part3(sentence)), Is.EqualTo(ExitCode.Done), _errors.ToString());

    private int Run(string part, params string[] options)
    {
        string part6 = _folder.Write("part06.xml", Part6());
        string file = _folder.Write("part.xml", part);
        return ImporterCommand.Run([part6, file, "--output", Target, .. options], _output, _errors);
    }

    private void Review(string old, string @new)
    {
        string text = File.ReadAllText(Module);
        Assert.That(text, Does.Contain(old));
        File.WriteAllText(Module, text.Replace(old, @new, StringComparison.Ordinal));
    }

    private static string Part3(string sentence) => DocBook.Start("PS3.3", "2031a", "Information Object Definitions")
        + DocBook.Section("sect_C.99", "Bolt Module", DocBook.Table("table_C.99-1", "Bolt Module Attributes", Heads,
            [DocBook.Row("Nut Shape", "(0071,1002)", "1", "The shape."), DocBook.Row("Bolt Size", "(0071,1001)", "1C", "The size. " + sentence)])) + DocBook.End;

    private static string Part6() => DocBook.Start("PS3.6", "2031a", "Data Dictionary")
        + DocBook.Section("chapter_6", "Registry", DocBook.Table("table_6-1", "Registry", ["Tag", "Name", "Keyword", "VR", "VM", ""],
            [DocBook.Row("(0071,1001)", "Bolt Size", "BoltSize", "DS", "1", ""), DocBook.Row("(0071,1002)", "Nut Shape", "NutShape", "CS", "1", "")])) + DocBook.End;
}
