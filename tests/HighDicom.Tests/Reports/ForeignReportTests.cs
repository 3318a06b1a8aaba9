using FellowOakDicom;
using HighDicom.Codes;
using HighDicom.Content;
using HighDicom.Tests.HouseRules;

namespace HighDicom.Tests.Reports;

/// <summary>Reports of others are read as far as they go, whatever they lack.</summary>
public sealed class ForeignReportTests
{
    private const string Sample = "../shared/samples/sr_document.dcm";

    [Test]
    public void A_report_of_another_library_is_read()
    {
        MeasurementReport report = MeasurementReport.Open(SamplePath());

        PlanarRoi roi = report.PlanarRois().Single();

        Assert.That(report.Title, Is.EqualTo(Dcm.ImagingMeasurementReport));
        Assert.That(report.Language?.Value, Is.EqualTo("en-US"));
        Assert.That(report.Observers, Is.EqualTo(new Observer[]
        {
            Observer.Person("Foo"), new DeviceObserver { Uid = "1.2.826.0.1.3680043.8.498.21942475928007893653780457882384425166" },
        }));
        Assert.That(roi.TrackingId, Is.EqualTo("Planar ROI Measurements"));
        Assert.That(roi.Finding, Is.EqualTo(new CodedConcept("2748008", "SCT", "Spinal cord")), "written in its old form");
        Assert.That(roi.Region!.Graphic.Type, Is.EqualTo(GraphicType.Circle));
        Assert.That(roi.Region.Graphic.Points, Is.EqualTo(new[] { new ImagePoint(58, 52), new ImagePoint(58, 41) }));
        Assert.That(roi.Region.Image!.SopInstanceUid, Is.EqualTo("1.3.6.1.4.1.5962.1.1.1.1.1.20040119072730.12322"));
        Assert.That(roi.Sites.Single().TopographicalModifier, Is.Not.Null);
        Assert.That(roi.Measurements.Single(), Has.Property("Value").EqualTo(1.7).And.Property("Unit").EqualTo(new CodedConcept("cm2", "UCUM", "square centimeter")));
    }

    [Test]
    public void A_report_without_anything_reads_as_nothing()
    {
        MeasurementReport report = MeasurementReport.Open(new DicomDataset { { DicomTag.SOPClassUID, DicomUID.Comprehensive3DSRStorage } });

        Assert.That(report.Title, Is.Null);
        Assert.That(report.Observers, Is.Empty);
        Assert.That(report.Procedures, Is.Empty);
        Assert.That(report.Evidence, Is.Empty);
        Assert.That(report.PlanarRois(), Is.Empty);
        Assert.That(report.VolumetricRois(), Is.Empty);
    }

    // Each attribute of each content item is taken away in turn: what is left must still be read.
    [Test]
    public void Whatever_is_missing_reading_does_not_fail()
    {
        DicomDataset whole = TestReport.Full().Build().Dataset;
        int count = Attributes(whole).Count();
        Assert.That(count, Is.GreaterThan(300));
        for (int index = 0; index < count; index++)
        {
            DicomDataset document = whole.Clone();
            (DicomDataset owner, DicomTag tag) = Attributes(document).ElementAt(index);
            if (tag == DicomTag.SOPClassUID && ReferenceEquals(owner, document)) continue;
            owner.Remove(tag);
            MeasurementReport report = MeasurementReport.Open(document);
            Assert.That(() => report.PlanarRois().Count + report.VolumetricRois().Count + report.Observers.Count, Is.LessThanOrEqualTo(4), $"{tag} missing");
        }
    }

    [Test]
    public void Old_snomed_codes_are_found_by_their_new_ones()
    {
        MeasurementReport built = TestReport.Empty().AddVolumetricRoi(TestReport.Lesion, roi => roi
            .Finding(new CodedConcept("M-8FFFF", "SRT", "Neoplasm")).Segment(TestReport.Segment)).Build();

        Assert.That(built.VolumetricRois(finding: TestReport.Neoplasm), Has.Count.EqualTo(1));
    }

    [Test]
    public void Groups_without_template_are_told_by_their_region()
    {
        DicomDataset document = TestReport.Full().Build().Dataset.Clone();
        foreach (ContentItem item in ContentItem.From(document).DescendantsAndSelf()) item.TemplateIdentification = null;
        MeasurementReport report = MeasurementReport.Open(document);

        Assert.That(report.PlanarRois(), Has.Count.EqualTo(1));
        Assert.That(report.VolumetricRois(), Has.Count.EqualTo(1));
    }

    [Test]
    public void A_group_about_whole_images_is_neither_planar_nor_volumetric()
    {
        DicomDataset document = TestReport.Full().Build().Dataset.Clone();
        foreach (ContentItem item in ContentItem.From(document).DescendantsAndSelf().Where(item => item.TemplateIdentification?.Identifier == "1410"))
            item.TemplateIdentification = new TemplateIdentification("1501");

        Assert.That(MeasurementReport.Open(document).PlanarRois(), Is.Empty);
    }

    private static string SamplePath()
    {
        string path = Path.GetFullPath(Repository.Path(Sample));
        if (!File.Exists(path)) Assert.Ignore($"The sample report {Sample} is missing.");
        return path;
    }

    private static IEnumerable<(DicomDataset Owner, DicomTag Tag)> Attributes(DicomDataset dataset)
    {
        foreach (DicomItem item in dataset.ToArray())
        {
            yield return (dataset, item.Tag);
            if (item is not DicomSequence sequence) continue;
            foreach (var below in sequence.Items.SelectMany(Attributes)) yield return below;
        }
    }
}
