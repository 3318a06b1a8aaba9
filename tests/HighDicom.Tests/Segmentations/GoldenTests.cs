using HighDicom;
using HighDicom.Codes;
using HighDicom.Tests.Golden;

namespace HighDicom.Tests.Segmentations;

public sealed class GoldenTests
{
    [Test]
    public void A_segmentation_with_fixed_uids_and_clock_is_written_as_in_the_golden_file()
    {
        SourceImages images = TestSeries.Images(3, 3, 5);
        Segmentation built = TestBuilder.Of(images)
            .WithSeries(number: 300, description: "Liver and lesions")
            .WithContent(label: "ORGANS", description: "Organs of the abdomen", creator: "Doe^Jane")
            .AddSegment("Liver", TestBuilder.Mask(images, (f, r, c) => f < 2 && r > 0 && c < 4), s =>
            {
                TestBuilder.Organ(s);
                s.DisplayColor(CieLabColor.FromHex("#DD8265")).Description("All of the liver");
            })
            .AddSegment("Lesion 1", TestBuilder.Mask(images, (f, r, c) => f == 1 && r == 1 && c == 2), s =>
            {
                TestBuilder.Lesion(s);
                s.Track(Tracking.Continue("Lesion 1", "1.2.3.4")).AnatomicRegion(new CodedConcept("10200004", "SCT", "Liver"))
                    .TypeModifier(new CodedConcept("7771000", "SCT", "Left"));
            })
            .Build();

        GoldenText.Check("segmentation", DatasetText.Of(built.Dataset));
    }

    [Test]
    public void Colours_go_to_cielab_and_back()
    {
        Assert.That(CieLabColor.FromRgb(255, 255, 255), Is.EqualTo(new CieLabColor(65535, 32896, 32896)));
        Assert.That(CieLabColor.FromRgb(0, 0, 0), Is.EqualTo(new CieLabColor(0, 32896, 32896)));
        Assert.That(CieLabColor.FromHex("#DD8265").ToRgb(), Is.EqualTo(((byte)0xDD, (byte)0x82, (byte)0x65)));
        Assert.That(() => CieLabColor.FromHex("DD8265"), Throws.ArgumentException);
    }
}
