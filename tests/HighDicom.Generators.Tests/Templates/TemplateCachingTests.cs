using HighDicom.Generators.Model;
using HighDicom.Generators.Tests.Support;

namespace HighDicom.Generators.Tests.Templates;

/// <summary>What an edit of a template makes the generator write again: that template and those that include it.</summary>
public class TemplateCachingTests
{
    [Test]
    public void An_edit_of_a_template_writes_it_and_its_includers()
    {
        Generation generation = Generation.Everything;

        generation.Edit("table_TID_4019.xml", "(111001, DCM, \"Algorithm Name\")", "(111001, DCM, \"Name of the algorithm\")");

        Assert.That(
            generation.Changed(Steps.TemplateUnits).Cast<TemplateUnit>().Select(unit => unit.Sheet.Number),
            Is.EquivalentTo(new[] { 301, 1419, 1420, 1500, 1501, 4019 }));
        Assert.That(generation.Changed(Steps.Views), Is.Empty);
    }

    [Test]
    public void A_blank_line_in_a_template_writes_nothing()
    {
        Generation generation = Generation.Everything;

        generation.Edit("table_TID_4019.xml", "<tbody>\n", "<tbody>\n\n");

        Assert.That(generation.Changed(Steps.TemplateUnits), Is.Empty);
    }
}
