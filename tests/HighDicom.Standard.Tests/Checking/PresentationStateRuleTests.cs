using FellowOakDicom;
using HighDicom.Requirements;

namespace HighDicom.Standard.Tests.Checking;

/// <summary>Presentation states: layers, displayed areas and references that exist.</summary>
public class PresentationStateRuleTests
{
    [Test]
    public void Graphics_stand_on_declared_layers()
    {
        DicomDataset dataset = new(
            new DicomSequence(DicomTag.GraphicLayerSequence, Layer("ONE"), Layer("ONE")),
            new DicomSequence(DicomTag.GraphicAnnotationSequence, Layer("ONE"), Layer("TWO")));

        Assert.That(OneRule.Check(new PresentationStateRule(), dataset), Is.EqualTo("(0070,0060)[2].(0070,0002) bad-value; (0070,0001)[2].(0070,0002) bad-value"));
    }

    [Test]
    public void An_overlay_stands_on_a_declared_layer()
    {
        DicomDataset dataset = new DicomDataset(new DicomSequence(DicomTag.GraphicLayerSequence, Layer("ONE"))).NotValidated();
        dataset.Add(new DicomCodeString(new DicomTag(0x6000, 0x1001), "ONE"), new DicomCodeString(new DicomTag(0x6002, 0x1001), "TWO"));

        Assert.That(OneRule.Check(new PresentationStateRule(), dataset), Is.EqualTo("(6002,1001) bad-value"));
    }

    [Test]
    public void A_presentation_state_speaks_of_images_that_it_applies_to()
    {
        DicomDataset dataset = new DicomDataset().NotValidated().Add(DicomTag.PresentationCreationDate, "20260101")
            .Add(new DicomSequence(DicomTag.ReferencedSeriesSequence, Referring("1.2.1", "1.2.2")))
            .Add(new DicomSequence(DicomTag.GraphicAnnotationSequence, Referring("1.2.1"), Referring("1.2.9")))
            .Add(new DicomSequence(DicomTag.DisplayedAreaSelectionSequence, Referring("1.2.1", "1.2.2", "1.2.8")));

        Assert.That(OneRule.Check(new PresentationStateRule(), dataset), Is.EqualTo(
            "(0070,0001)[2].(0008,1140)[1].(0008,1155) bad-value; (0070,005A)[1].(0008,1140)[3].(0008,1155) bad-value"));
    }

    [Test]
    public void Each_image_of_a_presentation_state_has_a_displayed_area()
    {
        DicomDataset dataset = new DicomDataset().NotValidated().Add(DicomTag.PresentationCreationDate, "20260101")
            .Add(new DicomSequence(DicomTag.ReferencedSeriesSequence, Referring("1.2.1", "1.2.2")))
            .Add(new DicomSequence(DicomTag.DisplayedAreaSelectionSequence, Referring("1.2.1")));

        Assert.That(OneRule.Check(new PresentationStateRule(), dataset), Is.EqualTo("(0008,1115)[1].(0008,1140)[2].(0008,1155) bad-value"));
        IList<DicomDataset> areas = dataset.GetSequence(DicomTag.DisplayedAreaSelectionSequence).Items;
        areas.Add(new DicomDataset(new DicomSequence(DicomTag.ReferencedImageSequence, new DicomDataset())));
        Assert.That(OneRule.Check(new PresentationStateRule(), dataset), Is.Empty, "which image an incomplete reference means is not known");
        areas[1] = [];
        Assert.That(OneRule.Check(new PresentationStateRule(), dataset), Is.Empty, "an area that names no image is that of all");
    }

    [Test]
    public void A_presentation_state_windows_images_that_it_applies_to()
    {
        DicomDataset dataset = new DicomDataset().NotValidated().Add(DicomTag.PresentationCreationDate, "20260101")
            .Add(new DicomSequence(DicomTag.ReferencedSeriesSequence, Referring("1.2.1")))
            .Add(new DicomSequence(DicomTag.SoftcopyVOILUTSequence, Referring("1.2.9")));

        Assert.That(OneRule.Check(new PresentationStateRule(), dataset), Is.EqualTo("(0028,3110)[1].(0008,1140)[1].(0008,1155) bad-value"));
    }

    private static DicomDataset Layer(string name) => new DicomDataset().Add(DicomTag.GraphicLayer, name);

    private static DicomDataset Referring(params string[] uids) => new(new DicomSequence(
        DicomTag.ReferencedImageSequence, [.. uids.Select(uid => new DicomDataset(new DicomUniqueIdentifier(DicomTag.ReferencedSOPInstanceUID, uid)))]));
}
