using HighDicom.Generators.Tests.Support;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace HighDicom.Generators.Tests.Dictionary;

/// <summary>Tags and UIDs, as fields of the data layer and as what its API lacks.</summary>
public class DictionaryGeneratorTests
{
    private static readonly StandardFile Elements = new("/standard-xml/part06/data-elements.xml", Table(
        "<td>(0008,0005)</td><td>Specific Character Set</td><td>SpecificCharacterSet</td><td>CS</td><td>1-n</td><td></td>",
        "<td>(0008,0010)</td><td>Recognition Code</td><td>RecognitionCode</td><td>SH</td><td>1</td><td>RET</td>",
        "<td>(0028,04x0)</td><td>Rows For Nth Order Coefficients</td><td>RowsForNthOrderCoefficients</td><td>US</td><td>1</td><td>RET</td>",
        "<td>(003A,0320)</td><td>Lookup &amp; Table Sequence</td><td>LookupTableSequence</td><td>SQ</td><td>1</td><td></td>",
        "<td>(0062,0001)</td><td>New Thing</td><td>NewThing</td><td>US or SS</td><td>1</td><td></td>"));

    private static readonly StandardFile Uids = new("/standard-xml/part06/uids.xml", Table(
        "<td>1.2.840.10008.1.1</td><td>Verification SOP Class</td><td>Verification</td><td>SOP Class</td><td></td>",
        "<td>1.2.840.10008.1.9</td><td>New SOP Class</td><td>NewClass</td><td>SOP Class</td><td></td>"));

    private static readonly StandardFile TagNames = new("/src/HighDicom.Dicom/Api/tag-names.txt", "# names\nname 003A0320 LookupTable\nabsent 00620001\n");
    private static readonly StandardFile UidNames = new("/src/HighDicom.Dicom/Api/uid-names.txt", "absent 1.2.840.10008.1.9\n");

    [Test]
    public void Fields_follow_keyword_and_retirement_except_where_the_names_say_otherwise()
    {
        string fields = Text(Run(NewDriver("Dictionary")), "DicomTag.Fields00.g.cs");

        Assert.That(fields, Does.Contain("DicomTag SpecificCharacterSet;").And.Contain("DicomTag RecognitionCodeRETIRED;").And.Contain("DicomTag LookupTable;"));
        Assert.That(fields, Does.Not.Contain("NewThing").And.Not.Contain("Coefficients"));
        Assert.That(fields, Does.Contain("(003A,0320) Lookup &amp; Table Sequence · SQ · 1."));
    }

    [Test]
    public void What_has_no_field_is_newer()
    {
        GeneratorRunResult result = Run(NewDriver("Standard"));

        Assert.That(Text(result, "NewerTags.g.cs"), Does.Contain("DicomTag NewThing { get; }").And.Contain("0x00620001 => DicomVR.US"));
        Assert.That(Text(result, "NewerUids.g.cs"), Does.Contain("DicomUID NewClass { get; }"));
    }

    [Test]
    public void An_edit_of_code_reads_no_file_again()
    {
        CSharpCompilation compilation = NewCompilation();
        GeneratorDriver driver = NewDriver("Dictionary").RunGenerators(compilation);
        driver = driver.RunGenerators(compilation.AddSyntaxTrees(CSharpSyntaxTree.ParseText("class Another;")));

        GeneratorRunResult result = driver.GetRunResult().Results[0];
        Assert.That(
            new[] { "DataElements", "Uids" }.SelectMany(step => result.TrackedSteps[step]).SelectMany(run => run.Outputs).Select(output => output.Reason),
            Is.All.EqualTo(IncrementalStepRunReason.Cached));
    }

    [Test]
    public void Broken_xml_is_reported_at_its_line()
    {
        GeneratorDriver driver = NewDriver("Dictionary").ReplaceAdditionalText(Uids, new StandardFile(Uids.Path, "<section>\n<table>\n</section>"));
        Diagnostic problem = Run(driver).Diagnostics.Single();
        Assert.That(problem.Id, Is.EqualTo("HDG001"));
        Assert.That(problem.Location.GetLineSpan().StartLinePosition.Line, Is.EqualTo(2));
    }

    private static string Table(params string[] rows) =>
        $"<section xmlns=\"http://docbook.org/ns/docbook\"><table><tbody>{string.Concat(rows.Select(row => $"<tr>{row}</tr>\n"))}</tbody></table></section>";

    private static CSharpCompilation NewCompilation() => CSharpCompilation.Create("Layer", [CSharpSyntaxTree.ParseText("class Hand;")]);

    private static CSharpGeneratorDriver NewDriver(string target) => CSharpGeneratorDriver.Create(
        [new DictionaryGenerator().AsSourceGenerator()],
        [Elements, Uids, TagNames, UidNames],
        optionsProvider: new Options(target),
        driverOptions: new GeneratorDriverOptions(IncrementalGeneratorOutputKind.None, trackIncrementalGeneratorSteps: true));

    private static GeneratorRunResult Run(GeneratorDriver driver) => driver.RunGenerators(NewCompilation()).GetRunResult().Results[0];

    private static string Text(GeneratorRunResult result, string name) => result.GeneratedSources.Single(source => source.HintName == name).SourceText.ToString();
}
