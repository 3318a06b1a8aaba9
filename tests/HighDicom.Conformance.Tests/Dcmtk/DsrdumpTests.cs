using HighDicom.ConformanceTests.Demo;

namespace HighDicom.ConformanceTests.Dcmtk;

public sealed class DsrdumpTests
{
    [Test]
    public void The_report_is_read_without_complaint([Values] JudgedImages images) =>
        Assert.That(new Dsrdump().Complaints(DemoFiles.Of(images).Report), Is.Empty);

    [Test]
    public void The_report_has_planar_groups_and_a_volumetric_one([Values] JudgedImages images)
    {
        string tree = new Dsrdump().Tree(DemoFiles.Of(images).Report);
        Assert.That(tree, Does.Contain("TID 1410 (DCMR)").And.Contain("TID 1411 (DCMR)"));
    }

    [Test]
    public void An_item_without_value_type_is_noticed()
    {
        using var folder = new TemporaryFolder();
        string broken = folder.CopyOf(DemoFiles.Of(JudgedImages.Phantom).Report);
        new Dcmodify().Remove(broken, "(0040,a730)[0].(0040,a040)");

        Assert.That(new Dsrdump().Complaints(broken), Is.Not.Empty);
    }
}
