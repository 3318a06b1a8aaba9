using System.Collections;
using System.Reflection;
using System.Text;
using FellowOakDicom;
using HighDicom.Codes;
using HighDicom.Content;
using HighDicom.Templates;
using HighDicom.Templates.Notation;

namespace HighDicom.Standard.Tests.Templates;

/// <summary>Every template has a builder whose required calls give what the template checker accepts, and a reader that gives all of it back.</summary>
public sealed class EveryTemplateTests
{
    private static readonly CodedConcept Above = new("2", "99TEST", "Item above");

    private static TemplateDefinition[] Templates =>
        [.. typeof(TemplateDefinition).Assembly.GetExportedTypes().Where(type => type.Namespace == "HighDicom.Templates" && type.GetProperty("Definition") is not null)
            .Select(type => (TemplateDefinition)type.GetProperty("Definition")!.GetValue(null)!)];

    [Test]
    public void Every_template_of_the_folder_is_there() => Assert.That(Templates, Has.Length.EqualTo(58));

    /// <summary>Those that can be used by themselves: TID 1420 refers to regions of the same report.</summary>
    private static IEnumerable<TemplateDefinition> ByThemselves => Templates.Where(template => template != Tid1420.Definition);

    [TestCaseSource(nameof(Templates))]
    public void Conditions_are_told_in_words(TemplateDefinition template)
    {
        RowConditionWords words = new(row => "row " + row, tag => "attribute " + (DicomTag)tag);
        foreach (TemplateRow row in template.Rows)
        {
            string text = words.Of(row.Facts);
            Assert.That(text.Length > 0, Is.EqualTo(row.Condition.Length > 0), row.ToString());
            Assert.That(text, Does.Not.Match(@"\bIFF?\b|XOR|ATLEASTONE|FORBIDDEN|ext\(|present\(|\?"), row.ToString());
        }
    }

    [TestCaseSource(nameof(ByThemselves))]
    public void What_the_required_calls_build_is_accepted_and_read_back(TemplateDefinition template)
    {
        TemplateFiller filler = new();
        TemplateBuilder builder = filler.Builder(template);
        MethodInfo? build = builder.GetType().GetMethod("Build", []);
        ContentItem item = build is null ? Under(builder) : (ContentItem)build.Invoke(builder, [])!;

        ConformanceReport report = (build is null ? Around(template) : template).Check(item);
        Assert.That(report.Violations, Is.Empty, $"{report}\ncalled: {string.Join(", ", filler.Called.Select(method => method.Name))}");

        object reader = TemplateFiller.TypeOf(template).GetNestedType("Reader")!.GetMethod("From")!.Invoke(null, [item])!;
        foreach (MethodInfo method in filler.Called.Where(method => method.DeclaringType == builder.GetType()))
        {
            object? value = reader.GetType().GetProperty(method.Name)!.GetValue(reader);
            Assert.That(value is IEnumerable list ? list.Cast<object>().FirstOrDefault() : value, Is.Not.Null, method.Name);
        }
    }

    [Test]
    public void A_measurement_derived_from_regions_of_a_report_refers_to_them()
    {
        ContainerContentItem report = SampleReports.Report(measurements => measurements.PlanarRoiMeasurementsAndQualitativeEvaluations(SampleReports.Planar));
        CodedConcept total = ContextGroup.Find(7465)!.Members[0];
        ContainerContentItem derived = new Tid1500.Builder(SampleReports.Title)
            .DerivedImagingMeasurements(groups => groups.MeasurementsDerivedFromMultipleRoiMeasurements(rois => rois
                .MeasurementDerivedFromMultipleRoiMeasurements(total, new NumericValue(23.4, SampleReports.Millimeter), measurement => measurement
                    .PlanarRoiMeasurementsAndQualitativeEvaluationsByReference(1, (uint)report.Children.Count, 1))))
            .Build();
        report.Add(RelationshipType.Contains, derived.Children[0]);

        ConformanceReport result = Tid1500.Definition.Check(report);
        Assert.That(result.Violations, Is.Empty, result.ToString());
        Tid1420.Reader read = Tid1500.Reader.From(report)!.DerivedImagingMeasurements!.MeasurementsDerivedFromMultipleRoiMeasurements.Single();
        Assert.That(read.MeasurementDerivedFromMultipleRoiMeasurements.Single().Item.Value.Value, Is.EqualTo(23.4));
        Assert.That(read.MeasurementDerivedFromMultipleRoiMeasurements.Single().PlanarRoiMeasurementsAndQualitativeEvaluationsByReference, Has.Count.EqualTo(1));
    }

    // A template that describes several items, or one that may come several times, is checked as part of an item.
    private static ContainerContentItem Under(TemplateBuilder builder)
    {
        ContainerContentItem above = new(Above);
        builder.AddTo(above, RelationshipType.Contains);
        return above;
    }

    private static TemplateDefinition Around(TemplateDefinition template) => TemplateDefinition.Read(
        99_000,
        "Around",
        isExtensible: false,
        isOrderSignificant: template.IsOrderSignificant,
        isRoot: false,
        Encoding.UTF8.GetBytes($"1 |  |  | CONTAINER | EV ({Above.Value}, {Above.SchemeDesignator}, \"{Above.Meaning}\") | 1 | M |  |\n2 | > | CONTAINS | INCLUDE | DTID {template.Identifier} {template.Title} | 1 | M |  |"));
}
