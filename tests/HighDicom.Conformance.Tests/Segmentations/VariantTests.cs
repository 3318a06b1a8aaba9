namespace HighDicom.ConformanceTests.Segmentations;

/// <summary>Every kind of segmentation before independent judges, and pixel by pixel through another decoder.</summary>
public sealed class VariantTests
{
    [Test]
    public void Dciodvfy_finds_neither_errors_nor_warnings([Values] SegmentationVariant variant)
    {
        using VariantFile file = VariantFile.Of(variant);
        Judgement.ByDciodvfy(file.Path, IsLabelMap(variant));
    }

    [Test]
    public void PixelMed_finds_no_errors([Values] SegmentationVariant variant)
    {
        using VariantFile file = VariantFile.Of(variant);
        Judgement.ByPixelMed(file.Path, IsLabelMap(variant));
    }

    [Test]
    public void The_own_checker_finds_nothing([Values] SegmentationVariant variant)
    {
        using VariantFile file = VariantFile.Of(variant);
        Judgement.ByOwnChecker(file.Path);
    }

    [Test]
    public void Dcm2pnm_shows_the_pixels_that_went_in([Values] SegmentationVariant variant)
    {
        if (variant is SegmentationVariant.LabelMap16 or SegmentationVariant.LabelMapPalette)
            Assert.Ignore("dcm2pnm writes 16 bits scaled to 8, and palettes as colours.");
        using VariantFile file = VariantFile.Of(variant);
        bool isBinary = !IsLabelMap(variant) && !variant.ToString().Contains("Fractional", StringComparison.Ordinal) && variant is not (SegmentationVariant.SlidePulledRle or SegmentationVariant.SlideConverted);
        Judgement.ByDcm2pnm(file.Path, VariantFile.Expected(variant), isBinary);
    }

    private static bool IsLabelMap(SegmentationVariant variant) =>
        variant != SegmentationVariant.LabelMapToBinary && variant.ToString().Contains("LabelMap", StringComparison.Ordinal);
}
