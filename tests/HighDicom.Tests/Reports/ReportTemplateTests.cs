using FellowOakDicom;
using HighDicom.Content;

namespace HighDicom.Tests.Reports;

/// <summary>Whatever mandatory row of the templates is taken from a report, the checker says so.</summary>
public sealed class ReportTemplateTests
{
    [TestCase("121012", TestName = "A_device_observer_without_uid_is_reported")]
    [TestCase("121008", TestName = "A_person_observer_without_name_is_reported")]
    [TestCase("126010", TestName = "A_report_without_measurements_is_reported")]
    [TestCase("111030", TestName = "A_planar_group_without_region_is_reported")]
    [TestCase("121191", TestName = "A_volumetric_group_without_region_is_reported")]
    [TestCase("121233", TestName = "A_segment_without_source_images_is_reported")]
    public void A_missing_row_is_reported(string conceptName) => Expect_violation_without(item => item.ConceptName?.Value == conceptName);

    [Test]
    public void Coordinates_without_their_image_are_reported() => Expect_violation_without(item => item.Relationship == RelationshipType.SelectedFrom);

    [Test]
    public void A_complete_report_follows_its_templates() => Assert.That(TemplateErrors(TestReport.Full().Build().Dataset), Is.Empty);

    private static void Expect_violation_without(Func<ContentItem, bool> isDropped)
    {
        DicomDataset document = TestReport.Full().Build().Dataset.Clone();
        Assert.That(Drop(document, isDropped), Is.GreaterThan(0), "items dropped");
        Assert.That(TemplateErrors(document), Is.Not.Empty);
    }

    private static int Drop(DicomDataset document, Func<ContentItem, bool> isDropped)
    {
        int dropped = 0;
        foreach (ContentItem parent in ContentItem.From(document).DescendantsAndSelf().ToArray())
        {
            if (!parent.Dataset.TryGetSequence(DicomTag.ContentSequence, out DicomSequence? content)) continue;
            foreach (DicomDataset child in content!.Items.Where(child => isDropped(ContentItem.From(child))).ToArray())
            {
                content.Items.Remove(child);
                dropped++;
            }
        }

        return dropped;
    }

    private static string[] TemplateErrors(DicomDataset document) =>
        [.. Conformance.Check(document).Violations.Where(violation => violation is { Reference.Part: 16, Severity: Severity.Error }).Select(violation => violation.ToString())];
}
