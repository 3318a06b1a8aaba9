using HighDicom.Conformance.Tests.Demo;

namespace HighDicom.Conformance.Tests.Dcmtk;

public sealed class DsrdumpTests
{
    [Test]
    public void The_report_is_read_without_complaint([Values] DemoImages images) =>
        Assert.That(new Dsrdump().Complaints(DemoFiles.Of(images).Report), Is.Empty);

    [Test]
    public void The_report_has_one_planar_and_one_volumetric_group([Values] DemoImages images)
    {
        string tree = new Dsrdump().Tree(DemoFiles.Of(images).Report);
        Assert.That(tree, Does.Contain("TID 1410 (DCMR)").And.Contain("TID 1411 (DCMR)"));
    }

    [Test]
    public void An_item_without_value_type_is_noticed()
    {
        using var folder = new TemporaryFolder();
        string broken = folder.CopyOf(DemoFiles.Of(DemoImages.Phantom).Report);
        new Dcmodify().Remove(broken, "(0040,a730)[0].(0040,a040)");

        Assert.That(new Dsrdump().Complaints(broken), Is.Not.Empty);
    }
}
