using HighDicom.Iods;
using HighDicom.Requirements;

namespace HighDicom.Standard.Tests.Requirements;

public class RequirementCatalogTests
{
    [Test]
    public void All_IODs_of_the_standard_are_there() => Assert.That(Iod.All, Has.Count.EqualTo(175));

    [Test]
    public void Every_IOD_resolves_with_all_its_conditions_and_tables()
    {
        foreach (Iod iod in Iod.All)
        {
            Assert.That(iod.Plan.Modules, Is.Not.Empty, iod.Name);
            Assert.That(iod.Plan.Root.Slots.Length, Is.GreaterThan(5), iod.Name);
            Assert.That(iod.Plan.Groups.Where(group => group.Sequence == 0), Is.Empty, iod.Name);
        }
    }

    [TestCase("1.2.840.10008.5.1.4.1.1.66.4", "Segmentation")]
    [TestCase("1.2.840.10008.5.1.4.1.1.66.7", "Segmentation")]
    [TestCase("1.2.840.10008.5.1.4.1.1.88.34", "Comprehensive 3D SR")]
    [TestCase("1.2.840.10008.5.1.4.1.1.2", "CT Image")]
    public void An_IOD_is_found_by_its_SOP_class(string uid, string name) => Assert.That(Iod.For(uid)?.Name, Is.EqualTo(name));

    [Test]
    public void An_unknown_SOP_class_has_no_IOD() => Assert.That(Iod.For("1.2.3.4"), Is.Null);

    [Test]
    public void A_descriptor_has_modules_and_functional_groups()
    {
        Iod segmentation = Iod.For("1.2.840.10008.5.1.4.1.1.66.4")!;

        Assert.That(segmentation.Modules, Does.Contain(new IodModule("Segmentation Image", "Image", Usage.Mandatory, null)));
        Assert.That(segmentation.Modules, Does.Contain(new IodModule("Frame of Reference", "Frame of Reference", Usage.Conditional, "not group (0008,9124)")));
        Assert.That(segmentation.FunctionalGroups.Single(group => group.Name == "Frame Content").Placement, Is.EqualTo(Placement.PerFrame));
        Assert.That(segmentation.Reference.ToString(), Is.EqualTo("PS3.3 A.51"));
    }

    [Test]
    public void Content_nests_without_end_in_one_shape()
    {
        RequirementCatalog catalog = RequirementCatalog.Default;
        const uint ContentSequence = 0x0040_A730;
        ItemShape content = catalog.IodFor("1.2.840.10008.5.1.4.1.1.88.34")!.Plan.Root.Find(ContentSequence)!.ShapeOfItems(catalog, 1)!;

        Assert.That(content.Find(ContentSequence)!.ShapeOfItems(catalog, 1), Is.SameAs(content));
    }

    [Test]
    public void Counts_of_items_are_read()
    {
        Assert.That(ItemCount.Parse("1"), Is.EqualTo(new ItemCount(1, 1)));
        Assert.That(ItemCount.Parse("0-1"), Is.EqualTo(new ItemCount(0, 1)));
        Assert.That(ItemCount.Parse("2-n"), Is.EqualTo(new ItemCount(2, int.MaxValue)));
        Assert.That(ItemCount.Parse("2-n").ToString(), Is.EqualTo("2 or more"));
    }
}
