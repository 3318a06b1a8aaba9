using HighDicom.Generators.Model;
using HighDicom.Generators.Reading;

namespace HighDicom.Generators.Tests.Templates;

public class TemplateReaderTests
{
    [Test]
    public void Every_template_of_the_standard_is_read_without_a_problem()
    {
        List<Parsed<TemplateSheet>> parsed = [.. TemplateFile.All().Select(file => TemplateReader.Read(file, default))];

        Assert.That(parsed.SelectMany(file => file.Problems).Select(problem => $"{Path.GetFileName(problem.File)}({problem.Line + 1}): {problem.Argument}"), Is.Empty);
        Assert.That(parsed, Has.Count.EqualTo(58));
        Assert.That(parsed.Sum(file => file.Value!.Rows.Count), Is.EqualTo(459));
    }
}
