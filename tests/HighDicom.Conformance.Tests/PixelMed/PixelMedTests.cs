using HighDicom.ConformanceTests.Dcmtk;
using HighDicom.ConformanceTests.Demo;

namespace HighDicom.ConformanceTests.PixelMed;

public sealed class PixelMedTests
{
    [Test]
    public void The_report_has_no_errors([Values] JudgedImages images)
    {
        PixelMedVerdict verdict = PixelMedValidator.StructuredReports.Judge(DemoFiles.Of(images).Report);
        Assert.That(verdict.Iod, Is.EqualTo("Comprehensive3DSR"));
        Assert.That(verdict.Errors, Is.Empty);
    }

    [Test]
    public void The_segmentation_has_no_errors([Values] JudgedImages images)
    {
        PixelMedVerdict verdict = PixelMedValidator.Instances.Judge(DemoFiles.Of(images).Segmentation);
        Assert.That(verdict.Iod, Is.EqualTo("Segmentation"));
        Assert.That(verdict.Errors, Is.Empty);
    }

    [Test]
    public void A_wrong_relationship_is_noticed()
    {
        using var folder = new TemporaryFolder();
        string broken = folder.CopyOf(DemoFiles.Of(JudgedImages.Phantom).Report);
        new Dcmodify().Set(broken, "(0040,a730)[0].(0040,a010)", "CONTAINS");

        Assert.That(PixelMedValidator.StructuredReports.Judge(broken).Errors, Is.Not.Empty);
    }

    [Test]
    public void Only_a_functional_group_that_is_missing_in_both_places_is_missing()
    {
        const string shared = "Error: PixelMeasuresMacro/PixelMeasuresSequence/: SharedFunctionalGroupsSequence/Item[1]/: Missing required sequence attribute (Type 1)";
        string frame = shared.Replace("Shared", "PerFrame", StringComparison.Ordinal), position = shared.Replace("PixelMeasures", "PlanePosition", StringComparison.Ordinal);

        Assert.That(PixelMedNoise.WithoutElsewhere([shared, frame, position]), Is.EqualTo(new[] { shared, frame }));
    }

    [Test]
    public void A_segment_without_label_is_noticed()
    {
        using var folder = new TemporaryFolder();
        string broken = folder.CopyOf(DemoFiles.Of(JudgedImages.Phantom).Segmentation);
        new Dcmodify().Remove(broken, "(0062,0002)[0].(0062,0005)");

        Assert.That(PixelMedValidator.Instances.Judge(broken).Errors, Has.Some.Contains("SegmentLabel"));
    }
}
