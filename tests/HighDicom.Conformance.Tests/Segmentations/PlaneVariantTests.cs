namespace HighDicom.ConformanceTests.Segmentations;

/// <summary>Segmentations on planes of every kind before independent judges, and pixel by pixel through another decoder.</summary>
public sealed class PlaneVariantTests
{
    [Test]
    public void Dciodvfy_finds_neither_errors_nor_warnings([Values] PlaneVariant variant, [Values] SegmentationType type)
    {
        using var file = new PlaneVariantFile(variant, type);
        Judgement.ByDciodvfy(file.Path, type == SegmentationType.LabelMap);
    }

    [Test]
    public void PixelMed_finds_no_errors(
        [Values(PlaneVariant.Radiographs, PlaneVariant.Loops, PlaneVariant.OtherGrid, PlaneVariant.MorePlanes, PlaneVariant.TwoSeries)] PlaneVariant variant)
    {
        using var file = new PlaneVariantFile(variant, SegmentationType.Binary);
        Judgement.ByPixelMed(file.Path, isLabelMap: false);
    }

    [Test]
    public void The_own_checker_finds_nothing([Values] PlaneVariant variant, [Values] SegmentationType type)
    {
        using var file = new PlaneVariantFile(variant, type);
        Judgement.ByOwnChecker(file.Path);
    }

    [Test]
    public void Dcm2pnm_shows_the_pixels_that_went_in([Values] PlaneVariant variant, [Values] SegmentationType type)
    {
        using var file = new PlaneVariantFile(variant, type);
        Judgement.ByDcm2pnm(file.Path, file.Expected(type, file.Order(variant)), type == SegmentationType.Binary);
    }
}
