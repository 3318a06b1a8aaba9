using HighDicom.ConformanceTests.Dcmtk;
using HighDicom.ConformanceTests.Demo;

namespace HighDicom.ConformanceTests.Dciodvfy;

public sealed class DciodvfyTests
{
    [Test]
    public void The_segmentation_has_neither_errors_nor_warnings([Values] JudgedImages images) =>
        Expect_silence(DciodvfyJudge.Best(), DemoFiles.Of(images).Segmentation, "Segmentation");

    [Test]
    public void The_report_has_neither_errors_nor_warnings([Values] JudgedImages images) =>
        Expect_silence(DciodvfyJudge.Best(), DemoFiles.Of(images).Report, "Comprehensive3DSR");

    [Test]
    public void The_slices_of_the_phantom_have_neither_errors_nor_warnings()
    {
        IReadOnlyList<string> slices = DemoFiles.Of(JudgedImages.Phantom).Slices;
        Assert.That(slices, Is.Not.Empty);
        foreach (string slice in slices) Expect_silence(DciodvfyJudge.Best(), slice, "CTImage");
    }

    [Test]
    public void The_build_of_Debian_agrees([Values] JudgedImages images)
    {
        DemoFiles files = DemoFiles.Of(images);
        Expect_silence(DciodvfyJudge.Debian(), files.Segmentation, "Segmentation");
        Expect_silence(DciodvfyJudge.Debian(), files.Report, "Comprehensive3DSR");
    }

    [Test]
    public void A_segment_without_label_is_noticed()
    {
        using var folder = new TemporaryFolder();
        string broken = folder.CopyOf(DemoFiles.Of(JudgedImages.Phantom).Segmentation);
        new Dcmodify().Remove(broken, "(0062,0002)[0].(0062,0005)");

        Assert.That(DciodvfyJudge.Best().Judge(broken).Errors, Has.Some.Contains("SegmentLabel"));
    }

    [Test]
    public void A_slice_without_pixel_spacing_is_noticed()
    {
        using var folder = new TemporaryFolder();
        string broken = folder.CopyOf(DemoFiles.Of(JudgedImages.Phantom).Slices[0]);
        new Dcmodify().Remove(broken, "(0028,0030)");

        Assert.That(DciodvfyJudge.Best().Judge(broken).Errors, Has.Some.Contains("PixelSpacing"));
    }

    private static void Expect_silence(DciodvfyJudge judge, string file, string iod)
    {
        DciodvfyVerdict verdict = judge.Judge(file);
        Assert.That(verdict.Iod, Is.EqualTo(iod), file);
        Assert.That(verdict.Messages, Is.Empty, file);
    }
}
