using HighDicom.Generators.Model;
using HighDicom.Generators.Reading;
using HighDicom.Generators.Tests.Support;
using StandardFiles = HighDicom.Generators.Tests.Support.StandardFiles;

namespace HighDicom.Generators.Tests.Templates;

public class TemplateReaderTests
{
    [Test]
    public void Every_template_of_the_standard_is_read_without_a_problem()
    {
        List<Parsed<TemplateSheet>> parsed = [.. StandardFiles.With("*\n").Where(TemplateReader.Reads).Select(file => TemplateReader.Read(file, default))];

        Assert.That(parsed.SelectMany(file => file.Problems).Select(problem => $"{Path.GetFileName(problem.File)}({problem.Line + 1}): {problem.Argument}"), Is.Empty);
        Assert.That(parsed, Has.Count.EqualTo(58));
        Assert.That(parsed.Sum(file => file.Value!.Rows.Count), Is.EqualTo(459));
    }

    [TestCase("1", "M", "", "EV (1, DCM \"x\")", "','")]
    [TestCase("1", "M", "", "EV 1", "'('")]
    [TestCase("1", "X", "", "", "requirement type")]
    [TestCase("n", "M", "", "", "multiplicity")]
    [TestCase("1", "MC", "WHEN row 1", "", "IF, IFF")]
    [TestCase("1", "MC", "XOR(row 1, 2)", "", "'row'")]
    [TestCase("1", "MC", "IF absent(row 1", "", "')'")]
    public void A_row_that_does_not_follow_the_notation_is_reported_at_its_line(string multiplicity, string requirement, string condition, string name, string expected)
    {
        Parsed<TemplateSheet> parsed = TemplateReader.Read(Table($"<tr><td>1</td><td></td><td></td><td>CODE</td><td>{name}</td><td>{multiplicity}</td><td>{requirement}</td><td>{condition}</td><td></td></tr>"), default);

        Problem problem = parsed.Problems.Single();
        Assert.That((problem.Rule.Id, problem.Line), Is.EqualTo(("HDG020", 4)));
        Assert.That(problem.Argument, Does.Contain(expected));
    }

    [Test]
    public void A_row_is_one_line_of_text_with_the_numbers_of_what_it_links_to()
    {
        const string Row = """
            <tr role="uncertain"><td>7b</td><td>&gt;</td><td>R-INFERRED FROM</td><td>NUM</td><td>DCID <olink targetptr="sect_CID_218"/> Feature</td><td>1-n</td><td>UC</td>
            <td>XOR(row 7b, row 8)</td><td><para>UNITS = BCID <olink targetptr="sect_CID_7181"/> Unit</para><para>VALUE &gt; 0</para></td></tr>
            """;
        Assert.That(TemplateReader.Read(Table(Row), default).Value!.Rows.Single(), Is.EqualTo(
            "?7b | > | R-INFERRED FROM | NUM | DCID 218 Feature | 1-n | UC | XOR(row 7b, row 8) | UNITS = BCID 7181 Unit & VALUE > 0"));
    }

    private static StandardFile Table(string row) => new("/standard-xml/part16/templates/table_TID_9.xml", $"""
        <table xmlns="http://docbook.org/ns/docbook" xml:id="table_TID_9" label="TID 9">
         <caption>Nine</caption>
         <info type="Extensible" order="Significant" root="No"/>
         <tbody>
        {row}
         </tbody>
        </table>
        """);
}
