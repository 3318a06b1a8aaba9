using HighDicom.Content;
using HighDicom.Templates;

namespace HighDicom.Standard.Tests.Templates;

public class TemplateDefinitionTests
{
    [Test]
    public void A_definition_has_the_rows_of_the_table()
    {
        TemplateDefinition template = TemplateDefinition.Find("1410")!;
        TemplateRow row = template.Rows.Single(candidate => candidate.Number == "6");
        Assert.Multiple(() =>
        {
            Assert.That(template, Is.SameAs(Tid1410.Definition));
            Assert.That(template.ToString(), Is.EqualTo("TID 1410 Planar ROI Measurements and Qualitative Evaluations"));
            Assert.That(template.Rows, Has.Count.EqualTo(22));
            Assert.That((template.IsExtensible, template.IsOrderSignificant, template.IsRoot), Is.EqualTo((true, false, false)));
            Assert.That((row.Level, row.Relationship, row.ValueType), Is.EqualTo((2, RelationshipType.SelectedFrom, ContentValueType.Image)));
            Assert.That((row.Multiplicity, row.RequirementType, row.ConceptName), Is.EqualTo(("1", "M", "")));
        });
    }

    [TestCase("99999")]
    [TestCase("")]
    [TestCase("TID 1500")]
    public void A_template_that_is_not_there_is_null(string identifier) => Assert.That(TemplateDefinition.Find(identifier), Is.Null);
}
