using HighDicom.ConformanceTests.Dciodvfy;
using HighDicom.ConformanceTests.Dcmtk;
using HighDicom.ConformanceTests.PixelMed;

namespace HighDicom.ConformanceTests.Segmentations;

/// <summary>Every kind of segmentation before independent judges, and pixel by pixel through another decoder.</summary>
public sealed class VariantTests
{
    [Test]
    public void Dciodvfy_finds_neither_errors_nor_warnings([Values] SegmentationVariant variant)
    {
        DciodvfyJudge judge = DciodvfyJudge.Best();
        if (IsLabelMap(variant) && !judge.KnowsLabelMaps) Assert.Ignore("Debian's build of dciodvfy does not know Label Map Segmentation Storage; the build of 2026 does.");
        using VariantFile file = VariantFile.Of(variant);

        DciodvfyVerdict verdict = judge.Judge(file.Path);
        Assert.That(verdict.Messages, Is.Empty);
        Assert.That(verdict.Iod, Does.Contain("Segmentation"));
    }

    [Test]
    public void PixelMed_finds_no_errors([Values] SegmentationVariant variant)
    {
        if (IsLabelMap(variant)) Assert.Ignore("PixelMed does not know Label Map Segmentation Storage.");
        using VariantFile file = VariantFile.Of(variant);

        PixelMedVerdict verdict = PixelMedValidator.Instances.Judge(file.Path);
        Assert.That(verdict.Iod, Is.EqualTo("Segmentation"));
        Assert.That(verdict.Errors, Is.Empty);
    }

    [Test]
    public void The_own_checker_finds_nothing([Values] SegmentationVariant variant)
    {
        using VariantFile file = VariantFile.Of(variant);

        Assert.That(Segmentation.Open(file.Path).Validate().Violations, Is.Empty);
    }

    [Test]
    public void Dcm2pnm_shows_the_pixels_that_went_in([Values] SegmentationVariant variant)
    {
        if (variant is SegmentationVariant.LabelMap16 or SegmentationVariant.LabelMapPalette)
            Assert.Ignore("dcm2pnm writes 16 bits scaled to 8, and palettes as colours.");
        using VariantFile file = VariantFile.Of(variant);

        List<byte[]> expected = VariantFile.Expected(variant);
        IReadOnlyList<GrayFrame> frames = new Dcm2pnm().Frames(file.Path);
        bool isBinary = !IsLabelMap(variant) && !variant.ToString().Contains("Fractional", StringComparison.Ordinal) && variant != SegmentationVariant.SlidePulledRle;
        Assert.That(frames, Has.Count.EqualTo(expected.Count));
        for (int i = 0; i < frames.Count; i++)
            Assert.That(frames[i].Values.AsSpan().SequenceEqual([.. expected[i].Select(value => isBinary ? (byte)(value * 128) : value)]), Is.True, $"frame {i + 1}");
    }

    private static bool IsLabelMap(SegmentationVariant variant) =>
        variant != SegmentationVariant.LabelMapToBinary && variant.ToString().Contains("LabelMap", StringComparison.Ordinal);
}
