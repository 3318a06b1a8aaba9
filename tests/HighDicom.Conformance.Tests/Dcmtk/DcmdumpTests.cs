using HighDicom.ConformanceTests.Demo;

namespace HighDicom.ConformanceTests.Dcmtk;

public sealed class DcmdumpTests
{
    [Test]
    public void Every_file_is_read_to_its_end([Values] JudgedImages images)
    {
        foreach (string file in DemoFiles.Of(images).All) Assert.That(new Dcmdump().CanRead(file), file);
    }

    [Test]
    public void A_file_that_ends_early_is_noticed()
    {
        using var folder = new TemporaryFolder();
        string broken = folder.CopyOf(DemoFiles.Of(JudgedImages.Phantom).Report);
        File.WriteAllBytes(broken, File.ReadAllBytes(broken)[..^9]);

        Assert.That(new Dcmdump().CanRead(broken), Is.False);
    }

    [Test]
    public void The_report_refers_to_the_first_segment_of_the_segmentation([Values] JudgedImages images)
    {
        DemoFiles files = DemoFiles.Of(images);
        string segmentation = new Dcmdump().Values(files.Segmentation, "0008,0018").Single();
        Assert.That(new Dcmdump().Values(files.Report, "0008,1155"), Has.Some.EqualTo(segmentation));
        Assert.That(new Dcmdump().Values(files.Report, "0062,000b"), Is.EqualTo(new[] { "1" }));
    }
}
