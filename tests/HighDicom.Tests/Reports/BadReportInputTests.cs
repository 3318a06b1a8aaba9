using HighDicom.Codes;
using HighDicom.Tests.Segmentations;

namespace HighDicom.Tests.Reports;

public sealed class BadReportInputTests
{
    [Test]
    public void A_measurement_without_unit_is_named_with_its_group_and_path()
    {
        MeasurementReportBuilder builder = TestReport.Empty().AddPlanarRoi(TestReport.Lesion, roi => Region(roi).Measure(TestReport.LongAxis, 23.4));

        Violation violation = Errors(builder).Single();

        Assert.That(violation.Detail, Does.Contain("'Long axis'").And.Contain("'Lesion 1'").And.Contain("unit"));
        Assert.That(violation.Path.ToString(), Does.EndWith("(0040,A300)[1].(0040,08EA)"));
    }

    [Test]
    public void All_violations_come_at_once()
    {
        MeasurementReportBuilder builder = new MeasurementReportBuilder(TestReport.Images, Dcm.ImagingMeasurementReport)
            .AddPlanarRoi(TestReport.Lesion, roi => roi.Measure(TestReport.LongAxis, 1).Measure(TestReport.Volume, 2))
            .AddVolumetricRoi(TestReport.Node, _ => { });

        ConformanceReport report = Assert.Throws<ConformanceException>(() => builder.Build())!.Report;

        Assert.That(report.ToString(), Does.Contain("ObservedBy").And.Contain("'Long axis'").And.Contain("'Volume'")
            .And.Contain("'Lesion 1' has no region").And.Contain("'Node 2' has no region"));
        Assert.That(builder.Validate().ToString(), Is.EqualTo(report.ToString()));
    }

    [Test]
    public void A_report_without_groups_is_refused() =>
        Assert.That(() => TestReport.Empty().Build(), Throws.TypeOf<ConformanceException>().With.Message.Contains("AddPlanarRoi"));

    [Test]
    public void A_segment_and_outlines_together_are_refused() => Assert.That(
        () => TestReport.Empty().AddVolumetricRoi(TestReport.Lesion, roi => roi.Segment(TestReport.Segment)
            .Region(TestReport.Images[0], Graphic2D.Polygon(ImagePoints.FromPixelCenters(TestReport.Outline)))).Build(),
        Throws.TypeOf<ConformanceException>().With.Message.Contains("exclude each other"));

    [Test]
    public void A_segment_that_does_not_tell_its_sources_is_refused() => Assert.That(
        () => TestReport.Empty().AddVolumetricRoi(TestReport.Lesion, roi => roi.Segment(TestReport.Segment with { Sources = [] })).Build(),
        Throws.TypeOf<ConformanceException>().With.Message.Contains("source images"));

    [Test]
    public void A_region_on_a_foreign_image_is_refused_at_the_call()
    {
        SourceImage foreign = TestSeries.Images(count: 4, rows: 20, columns: 30)[3];
        string uid = foreign.SopInstanceUid;
        SourceImages others = SourceImages.From(TestSeries.Headers(4, 20, 30).Where(header => header.GetString(FellowOakDicom.DicomTag.SOPInstanceUID) != uid));

        Assert.That(
            () => new MeasurementReportBuilder(others, Dcm.ImagingMeasurementReport).AddPlanarRoi(TestReport.Lesion, roi => roi.Region(foreign, Graphic2D.Point(ImagePoints.FromPixelCenters((1, 1))))),
            Throws.ArgumentException.With.Message.Contains("'Lesion 1'").And.Message.Contains(uid));
    }

    [Test]
    public void A_point_outside_the_image_is_refused_at_the_call() => Assert.That(
        () => TestReport.Empty().AddPlanarRoi(TestReport.Lesion, roi => roi.Region(TestReport.Images[0], Graphic2D.Polyline(ImagePoints.FromPixelCenters((1, 1), (2, 25))))),
        Throws.ArgumentException.With.Message.Contains("Point 1").And.Message.Contains("30 columns and 20 rows"));

    [Test]
    public void Several_single_points_are_no_region() => Assert.That(
        () => TestReport.Empty().AddPlanarRoi(TestReport.Lesion, roi => roi.Region(TestReport.Images[0], Graphic2D.MultiPoint(ImagePoints.FromPixelCenters((1, 1), (2, 2))))),
        Throws.ArgumentException.With.Message.Contains("MULTIPOINT"));

    [Test]
    public void An_empty_code_is_refused_at_the_call() => Assert.Multiple(() =>
    {
        Assert.That(() => TestReport.Empty().Procedure(default), Throws.ArgumentException.With.Message.Contains("code is empty"));
        Assert.That(() => TestReport.Empty().AddPlanarRoi(TestReport.Lesion, roi => roi.Finding(default)), Throws.ArgumentException.With.Message.Contains("code is empty"));
        Assert.That(() => new MeasurementReportBuilder(TestReport.Images, default), Throws.ArgumentException.With.Message.Contains("code is empty"));
    });

    [Test]
    public void A_failed_save_leaves_no_file_behind()
    {
        string folder = Directory.CreateTempSubdirectory("report").FullName;
        try
        {
            string target = Path.Combine(folder, "report.dcm");
            Directory.CreateDirectory(target);
            Assert.That(() => TestReport.Full().Build().Save(target), Throws.InstanceOf<IOException>().Or.InstanceOf<UnauthorizedAccessException>());
            Assert.That(Directory.GetFiles(folder), Is.Empty);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    [Test]
    public void An_object_of_another_kind_is_not_opened_as_a_report() =>
        Assert.That(() => MeasurementReport.Open(TestReport.Images[0].Dataset), Throws.TypeOf<InvalidDataException>().With.Message.Contains("CT Image Storage"));

    private static PlanarRoiBuilder Region(PlanarRoiBuilder roi) => roi.Region(TestReport.Images[1], Graphic2D.Polygon(ImagePoints.FromPixelCenters(TestReport.Outline)));

    private static IEnumerable<Violation> Errors(MeasurementReportBuilder builder) => builder.Validate().Violations.Where(violation => violation.Severity == Severity.Error);
}
