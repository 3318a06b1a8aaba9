using FellowOakDicom;

namespace HighDicom;

/// <summary>
/// Source images without geometry (radiographs, ultrasound, angiography, photographs): a frame belongs to one of them and has its pixels, and nobody
/// knows where that is. So there is no frame of reference, position or orientation, and pixel measures only where all images have Pixel Spacing.
/// </summary>
/// <param name="sources">The images.</param>
internal sealed class UnplacedImages(SourceImages sources) : SourceLayout(sources)
{
    private readonly PlaneGroups?[] _groups = new PlaneGroups?[sources.Count];
    private readonly GroupCache _common = new();
    private readonly bool _haveSpacing = sources.All(source => Spacing(source) is not null);

    internal override bool HasFrameOfReference => false;

    internal override MaskPlacement? PlaceVolume(VolumeGrid volume, string label) => throw new ArgumentException(
        $"{label}: the mask knows its place, and {Sources[0].Name} does not (Image Position, Image Orientation, Pixel Spacing). Hand in its pixels with WithFrameOrder.", nameof(volume));

    internal override int Find(StoredPlace place) => Enumerable.Range(0, Count).FirstOrDefault(plane => Names(place, Sources[plane]), -1);

    internal override PlaneLayout Renew(double? sliceThickness) => new UnplacedImages(Sources);

    internal override PlaneIndex Index(IReadOnlyList<int> planes) => StackIndex.Of(StackIndex.PlacesOf(Sources), planes);

    internal override PlaneGroups Groups(int plane)
    {
        if (_groups[plane] is { } known) return known;
        SourceImage source = Sources[plane];
        DicomSequence[] measures = _haveSpacing
            ? [_common.Measures(new PlaneMeasures(Spacing(source)!.Value, source.SliceThickness, null), Text(source, DicomTag.PixelMeasuresSequence))]
            : [];
        return _groups[plane] = new PlaneGroups { Derivation = Codes.Derivation(Codes.Source(source, preserved: true)), Common = measures };
    }

    // Imager Pixel Spacing is a distance on the detector, and the regions of ultrasound have their own: neither is Pixel Spacing.
    private static PixelSpacing? Spacing(SourceImage source) =>
        Text(source, DicomTag.PixelMeasuresSequence).Decimals(DicomTag.PixelSpacing) is [var rows, var columns] && new PixelSpacing(rows, columns) is { IsValid: true } spacing ? spacing : null;
}
