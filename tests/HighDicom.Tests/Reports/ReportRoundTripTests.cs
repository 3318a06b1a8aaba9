using FellowOakDicom;
using HighDicom.Codes;
using HighDicom.Content;
using HighDicom.Tests.Segmentations;

namespace HighDicom.Tests.Reports;

/// <summary>What was built comes back from a file.</summary>
public sealed class ReportRoundTripTests
{
    private readonly MeasurementReport _report = Read(TestReport.Full().Build());

    [Test]
    public void Title_language_procedure_and_observers_come_back()
    {
        Assert.That(_report.Title, Is.EqualTo(Dcm.ImagingMeasurementReport));
        Assert.That(_report.Language?.Value, Is.EqualTo("en-US"));
        Assert.That(_report.Procedures.Select(code => code.Value), Is.EqualTo(new[] { "77477000" }));
        Assert.That(_report.Observers, Is.EqualTo(new Observer[]
        {
            Observer.Device("LiverNet", "1.2.3.7") with { Manufacturer = "Acme", ModelName = "LiverNet", SerialNumber = "1" },
            Observer.Person("Doe^Jane", "Clinic") with { LoginName = "jane" },
        }));
    }

    [Test]
    public void A_planar_group_comes_back()
    {
        PlanarRoi roi = _report.PlanarRois().Single();

        Assert.That(roi.Tracking, Is.EqualTo(TestReport.Lesion));
        Assert.That(roi.Finding, Is.EqualTo(TestReport.Neoplasm));
        Assert.That(roi.FindingCategory?.Value, Is.EqualTo("49755003"));
        Assert.That(roi.Sites, Is.EqualTo(new[] { new FindingSite(TestReport.Lung, TestReport.Left) }));
        Assert.That(roi.Evaluations.Select(evaluation => (evaluation.Name.Value, evaluation.Value.Value)), Is.EqualTo(new[] { ("99002", "99003") }));
    }

    [Test]
    public void Coordinates_come_back_on_their_image_with_the_corner_as_origin()
    {
        ImageRegion region = _report.PlanarRois().Single().Region!;

        Assert.That(region.Graphic.Type, Is.EqualTo(GraphicType.Polyline));
        Assert.That(region.Graphic.IsClosed, Is.True);
        Assert.That(region.Graphic.Points, Is.EqualTo(TestReport.Outline.Append(TestReport.Outline[0]).Select(point => new ImagePoint(point.Column + 0.5, point.Row + 0.5))));
        Assert.That(region.Image, Is.EqualTo(TestReport.Images[1].Reference));
        Assert.That(region.Frames, Is.Empty);
    }

    [Test]
    public void A_volumetric_group_comes_back()
    {
        VolumetricRoi roi = _report.VolumetricRois().Single();

        Assert.That(roi.Tracking, Is.EqualTo(TestReport.Node));
        Assert.That(roi.Segment!.Segmentation, Is.EqualTo(TestReport.Segment.Segmentation));
        Assert.That(roi.Segment.Number, Is.EqualTo(2));
        Assert.That(roi.Segment.Sources, Is.EqualTo(TestReport.Segment.Sources));
        Assert.That(roi.Regions, Is.Empty);
    }

    [Test]
    public void Numbers_come_back_exactly_with_unit_method_and_derivation()
    {
        PlanarRoi roi = _report.PlanarRois().Single();
        Measurement third = roi.Measurements[1];

        Assert.That(roi.MeasurementOf(TestReport.LongAxis), Has.Property("Value").EqualTo(23.4).And.Property("Unit").EqualTo(Ucum.Millimeter).And.Property("Text").EqualTo("23.4"));
        Assert.That(roi.Measurements[0].Method?.Value, Is.EqualTo("126081"));
        Assert.That(third.Value, Is.EqualTo(1.0 / 3), "what 16 characters cannot hold");
        Assert.That(third.Text, Has.Length.LessThanOrEqualTo(16));
        Assert.That(third.Derivation?.Value, Is.EqualTo("373098007"));
        Assert.That(_report.VolumetricRois().Single().MeasurementOf(TestReport.Volume)?.Value, Is.EqualTo(4.21));
    }

    [TestCase(double.NaN, "114000")]
    [TestCase(double.NegativeInfinity, "114001")]
    [TestCase(double.PositiveInfinity, "114002")]
    public void Numbers_that_are_none_come_back_with_the_reason(double value, string reason)
    {
        MeasurementReport report = Read(TestReport.Empty().AddVolumetricRoi(TestReport.Lesion, roi => roi.Segment(TestReport.Segment).Measure(TestReport.Volume, value, Ucum.CubicCentimeter)).Build());
        Measurement measurement = report.VolumetricRois().Single().Measurements.Single();

        Assert.That(measurement.Value, Is.Null);
        Assert.That(measurement.Text, Is.Null);
        Assert.That(measurement.Qualifier?.Value, Is.EqualTo(reason));
    }

    [Test]
    public void A_failed_measurement_comes_back_with_the_reason() =>
        Assert.That(_report.VolumetricRois().Single().MeasurementOf(TestReport.LongAxis), Has.Property("Value").Null.And.Property("Qualifier").EqualTo(Dcm.MeasurementFailure));

    [Test]
    public void Outlines_of_a_volumetric_group_come_back_in_order()
    {
        Graphic2D graphic = Graphic2D.Circle(ImagePoints.FromImageCoordinates((5, 6), (7, 6)));
        MeasurementReport report = Read(TestReport.Empty()
            .AddVolumetricRoi(TestReport.Lesion, roi => roi.Region(TestReport.Images[2], graphic).Region(TestReport.Images[0], graphic)).Build());

        IReadOnlyList<ImageRegion> regions = report.VolumetricRois().Single().Regions;

        Assert.That(regions.Select(region => region.Image), Is.EqualTo(new[] { TestReport.Images[2].Reference, TestReport.Images[0].Reference }));
        Assert.That(regions[0].Graphic.Points, Is.EqualTo(graphic.Points));
    }

    [Test]
    public void Groups_are_found_by_finding_site_and_tracking()
    {
        Assert.That(_report.PlanarRois(finding: TestReport.Neoplasm, site: TestReport.Lung, tracking: TestReport.Lesion), Has.Count.EqualTo(1));
        Assert.That(_report.PlanarRois(finding: TestReport.Liver), Is.Empty);
        Assert.That(_report.PlanarRois(site: TestReport.Liver), Is.Empty);
        Assert.That(_report.PlanarRois(tracking: TestReport.Node), Is.Empty);
        Assert.That(_report.VolumetricRois(site: TestReport.Liver), Has.Count.EqualTo(1));
    }

    [Test]
    public void A_segment_of_a_segmentation_comes_back_with_the_sources_of_its_frames()
    {
        Segmentation segmentation = TestBuilder.Of(TestReport.Images)
            .AddSegment("Liver", TestBuilder.Mask(TestReport.Images, (_, _, _) => true), TestBuilder.Organ)
            .AddSegment("Lesion", TestBuilder.Mask(TestReport.Images, (frame, row, _) => frame == 1 && row > 3), segment =>
            {
                TestBuilder.Lesion(segment);
                segment.Track(TestReport.Lesion);
            })
            .Build();

        MeasurementReport report = Read(TestReport.Empty().AddVolumetricRoi(TestReport.Lesion, roi => roi.Segment(segmentation.Reference(number: 2))).Build());

        SegmentReference segment = report.VolumetricRois(tracking: TestReport.Lesion).Single().Segment!;
        Assert.That(segment.Segmentation, Is.EqualTo(segmentation.Instance));
        Assert.That(segment.Number, Is.EqualTo(2));
        Assert.That(segment.Sources, Is.EqualTo(new[] { TestReport.Images[1].Reference }));
        Assert.That(segment.Tracking, Is.EqualTo(TestReport.Lesion));
    }

    [Test]
    public void References_to_another_study_are_pertinent_other_evidence()
    {
        SegmentReference segment = TestReport.Segment with { Segmentation = TestReport.Segment.Segmentation with { StudyInstanceUid = "1.2.3.99" } };
        MeasurementReport report = Read(TestReport.Empty().AddVolumetricRoi(TestReport.Lesion, roi => roi.Segment(segment)).Build());

        Assert.That(report.VolumetricRois().Single().Segment!.Segmentation, Is.EqualTo(segment.Segmentation));
        Assert.That(report.Dataset.GetSequence(DicomTag.PertinentOtherEvidenceSequence).Items.Single().GetString(DicomTag.StudyInstanceUID), Is.EqualTo("1.2.3.99"));
    }

    [Test]
    public void Equipment_is_the_device_unless_given_and_may_be_unknown()
    {
        MeasurementReportBuilder unknown = new MeasurementReportBuilder(TestReport.Images, Dcm.ImagingMeasurementReport)
            .ObservedBy(Observer.Person("Doe^Jane")).AddVolumetricRoi(TestReport.Lesion, roi => roi.Segment(TestReport.Segment));

        Assert.That(_report.Dataset.GetString(DicomTag.ManufacturerModelName), Is.EqualTo("LiverNet"));
        Assert.That(TestReport.Full().WithEquipment(new Equipment("Other", "Net", "1", "2")).Build().Dataset.GetString(DicomTag.ManufacturerModelName), Is.EqualTo("Net"));
        Assert.That(Read(unknown.Build()).Dataset.GetSingleValueOrDefault(DicomTag.Manufacturer, string.Empty), Is.Empty);
        Assert.That(unknown.Validate().IsConformant, Is.True);
    }

    [Test]
    public void The_method_of_a_group_modifies_its_concept_and_comes_back()
    {
        CodedConcept method = new("126081", "DCM", "RECIST 1.1");
        MeasurementReport report = Read(TestReport.Empty().AddVolumetricRoi(TestReport.Lesion, roi => roi.Segment(TestReport.Segment).Method(method).Measure(TestReport.Volume, 1, Ucum.CubicCentimeter)).Build());

        Assert.That(report.VolumetricRois().Single().Method, Is.EqualTo(method));
        Assert.That(
            ContentItem.From(report.Dataset).DescendantsAndSelf().Single(item => item.ConceptName?.Value == "370129005").Relationship,
            Is.EqualTo(RelationshipType.HasConceptMod));
    }

    [Test]
    public void Reports_of_one_series_are_numbered_as_they_are_built()
    {
        SeriesInfo series = new(number: 12);
        MeasurementReport[] reports = [TestReport.Full().WithSeries(series).Build(), TestReport.Full().WithSeries(series).Build()];

        Assert.That(reports.Select(report => report.Dataset.GetString(DicomTag.InstanceNumber)), Is.EqualTo(new[] { "1", "2" }));
        Assert.That(reports[1].Dataset.GetString(DicomTag.SeriesInstanceUID), Is.EqualTo(reports[0].Dataset.GetString(DicomTag.SeriesInstanceUID)));
    }

    [Test]
    public void A_file_that_was_cut_off_is_not_opened()
    {
        using MemoryStream file = new();
        TestReport.Full().Build().Save(file);
        using MemoryStream cut = new(file.ToArray()[..(int)(file.Length - 200)]);

        Assert.That(() => MeasurementReport.Open(cut), Throws.InstanceOf<InvalidDataException>().Or.InstanceOf<DicomFileException>());
    }

    [Test]
    public void Evidence_is_exactly_what_the_report_refers_to()
    {
        string[] referenced = [.. References(_report.Dataset).Distinct().Order(StringComparer.Ordinal)];

        Assert.That(_report.Evidence.Select(instance => instance.SopInstanceUid).Order(StringComparer.Ordinal), Is.EqualTo(referenced));
        Assert.That(referenced, Has.Length.EqualTo(4), "three images and a segmentation");
    }

    [Test]
    public void A_report_that_was_built_is_conformant() =>
        Assert.That(_report.Validate().Violations.Select(violation => violation.ToString()), Is.Empty);

    [Test]
    public void Text_beyond_ascii_comes_back_in_utf8()
    {
        Tracking lesion = Tracking.Continue("Läsion 1", "1.2.3.8.9");
        MeasurementReport report = Read(TestReport.Empty().AddVolumetricRoi(lesion, roi => roi.Segment(TestReport.Segment)).Build());

        Assert.That(report.VolumetricRois().Single().Tracking, Is.EqualTo(lesion));
        Assert.That(report.Dataset.GetString(DicomTag.SpecificCharacterSet), Is.EqualTo("ISO_IR 192"));
    }

    [Test]
    public void Equal_input_gives_equal_uids_and_other_input_others()
    {
        string first = Uid(TestReport.Full()), second = Uid(TestReport.Full());
        string other = Uid(TestReport.Full().AddVolumetricRoi(TestReport.Lesion, TestReport.Volumetric));

        Assert.That(second, Is.EqualTo(first));
        Assert.That(other, Is.Not.EqualTo(first));
    }

    private static string Uid(MeasurementReportBuilder builder) => builder.Build().Dataset.GetString(DicomTag.SOPInstanceUID);

    private static MeasurementReport Read(MeasurementReport built)
    {
        using MemoryStream file = new();
        built.Save(file);
        file.Position = 0;
        return MeasurementReport.Open(file);
    }

    private static IEnumerable<string> References(DicomDataset document) =>
        from item in ContentItem.From(document).DescendantsAndSelf().OfType<ImageContentItem>()
        select item.Value!.SopInstanceUid;
}
