using HighDicom.ConformanceTests.Demo;
using HighDicom.Tool.Demo;

namespace HighDicom.ConformanceTests.PixelMed;

/// <summary>
/// PixelMed checks all groups of a report as TID 1410 if the report has exactly one outline, and as TID 1411 if any group refers to a segment.
/// So each kind of group is judged in a report of its own.
/// </summary>
public sealed class ReportTemplateTests
{
    [Test]
    public void A_planar_group_follows_its_template() =>
        Expect_no_errors((ct, finding, _) => DemoReport.Begin(ct).AddPlanarRoi(Tracking.New("Lesion"), roi => DemoReport.Describe(roi, ct, finding)));

    [Test]
    public void A_volumetric_group_follows_its_template() =>
        Expect_no_errors((ct, finding, segmentation) => DemoReport.Begin(ct)
            .AddVolumetricRoi(Tracking.New("Lesion"), roi => DemoReport.Describe(roi, finding, segmentation.Reference(number: 1))));

    private static void Expect_no_errors(Func<SourceImages, Finding, Segmentation, MeasurementReportBuilder> begin)
    {
        DemoFiles files = DemoFiles.Of(JudgedImages.Phantom);
        SourceImages ct = SourceImages.Open(files.Images);
        using var folder = new TemporaryFolder();
        string file = folder.File("report.dcm");
        begin(ct, DemoModel.FindTwo(ct.ToVolume<float>())[0], Segmentation.Open(files.Segmentation)).Build().Save(file);

        Assert.That(PixelMedValidator.StructuredReports.Judge(file).Errors, Is.Empty);
    }
}
