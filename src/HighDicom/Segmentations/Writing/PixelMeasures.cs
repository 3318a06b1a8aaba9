using FellowOakDicom;

namespace HighDicom;

/// <summary>Pixel Measures Sequence (0028,9110) of source images, PS3.3 C.7.6.16.2.1.</summary>
internal static class PixelMeasures
{
    // Differences of decimal positions carry binary noise in the last digits; a picometre is far below any device's precision.
    private const int Digits = 9;

    /// <summary>Of one source image; Spacing Between Slices is that of the complete source volume, whichever planes are stored.</summary>
    /// <param name="sources">All source images.</param>
    /// <param name="image">The one of the frame.</param>
    /// <param name="sliceThickness">The thickness in mm of images that state none; null for the distance between slices.</param>
    internal static DicomSequence Of(SourceImages sources, SourceImage image, double? sliceThickness)
    {
        double? between = SpacingBetweenSlices(sources, image);
        double? thickness = image.SliceThickness ?? sliceThickness ?? between;
        DicomDataset source = image.FunctionalGroup(DicomTag.PixelMeasuresSequence) ?? image.Dataset;
        DicomDataset item = new DicomDataset().NotValidated();
        if (thickness is { } thick) item.Add(SourceDecimals.Of(source, DicomTag.SliceThickness, [thick]));
        if (between is { } distance) item.Add(SourceDecimals.Of(source, DicomTag.SpacingBetweenSlices, [distance]));
        PixelSpacing spacing = image.Geometry!.Spacing;
        item.Add(SourceDecimals.Of(source, DicomTag.PixelSpacing, [spacing.BetweenRows, spacing.BetweenColumns]));
        return new DicomSequence(DicomTag.PixelMeasuresSequence, item);
    }

    private static double? SpacingBetweenSlices(SourceImages sources, SourceImage image) => sources.Arrangement switch
    {
        { Regularity: SliceRegularity.Regular or SliceRegularity.Tilted, Step: { } step } => Math.Round(Math.Abs(step.Dot(sources[0].Geometry!.Normal)), Digits),
        { Regularity: SliceRegularity.Single } => image.SpacingBetweenSlices,
        _ => null,
    };
}
