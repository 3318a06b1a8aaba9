using FellowOakDicom;
using HighDicom.Modules;

namespace HighDicom.Standard.Tests.Views;

/// <summary>The overlays of an image: one view for each group 60xx.</summary>
public sealed class OverlayTests
{
    [Test]
    public void A_group_is_written_under_its_own_number()
    {
        OverlayPlaneModule module = new([]);

        module.Overlays[0x6002].OverlayRows = 512;
        module.Overlays[0x6002].OverlayOrigin = [1, 1];
        module.Overlays[0x6000].OverlayLabel = "Contour";

        Assert.That(module.Dataset.GetSingleValue<ushort>(new DicomTag(0x6002, 0x0010)), Is.EqualTo(512));
        Assert.That(module.Overlays[0x6002].OverlayOrigin, Is.EqualTo(new[] { 1, 1 }));
        Assert.That(module.Overlays.Select(overlay => overlay.Group), Is.EqualTo(new[] { 0x6000, 0x6002 }));
    }

    [TestCase(0x6001)]
    [TestCase(0x5FFE)]
    [TestCase(0x6100)]
    public void Other_groups_are_no_overlays(int group) =>
        Assert.That(() => new OverlayPlaneModule([]).Overlays[group], Throws.InstanceOf<ArgumentOutOfRangeException>().With.Message.Contains("0x6000 to 0x60FE"));
}
