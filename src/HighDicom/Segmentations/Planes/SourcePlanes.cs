using FellowOakDicom;

namespace HighDicom;

/// <summary>The planes of source images with geometry: each frame lies on one of them and is derived from it.</summary>
/// <param name="sources">The images.</param>
/// <param name="sliceThickness">The thickness in mm of images that state none; null for the distance between slices.</param>
internal sealed class SourcePlanes(SourceImages sources, double? sliceThickness = null) : SourceLayout(sources)
{
    private readonly PlaneGroups?[] _groups = new PlaneGroups?[sources.Count];
    private readonly GroupCache _common = new();
    private readonly SourceMatcher _matcher = new(sources);

    internal override bool HasFrameOfReference => true;

    internal override string? Fingerprint => sliceThickness is { } thickness ? DecimalText.Format(thickness) : null;

    internal override MaskPlacement? PlaceVolume(VolumeGrid volume, string label)
    {
        MaskFrameOfReference.Require(volume, Sources.FrameOfReferenceUid, label);
        int[] planeOf = new int[volume.Planes.Count];
        for (int frame = 0; frame < planeOf.Length; frame++)
        {
            if (_matcher.Matches(volume.Planes[frame], label) is not [var only]) return null;
            planeOf[frame] = only;
        }

        return new MaskPlacement(planeOf, [.. volume.Planes.Select(_matcher.Distance)]);
    }

    internal override int Find(StoredPlace place)
    {
        for (int plane = 0; plane < Count; plane++)
        {
            if (Names(place, Sources[plane]) && (place.Geometry is null || Sources[plane].Geometry!.IsClose(place.Geometry))) return plane;
        }

        return place.Geometry is { } geometry ? Enumerable.Range(0, Count).FirstOrDefault(plane => Sources[plane].Geometry!.IsClose(geometry), -1) : -1;
    }

    internal override PlaneIndex Index(IReadOnlyList<int> planes) => PositionIndex.Of([.. Sources.Select(source => source.Geometry!)], planes, SpacingBetweenSlices(Sources[0]));

    internal override PlaneLayout Renew(double? thickness) => new SourcePlanes(Sources, thickness);

    internal override PlaneGroups Groups(int plane)
    {
        if (_groups[plane] is { } known) return known;
        SourceImage source = Sources[plane];
        PlaneGeometry geometry = source.Geometry!;
        return _groups[plane] = new PlaneGroups
        {
            Derivation = Codes.Derivation(Codes.Source(source, preserved: true)),
            Position = GeometryGroups.Position(geometry.Position, Text(source, DicomTag.PlanePositionSequence)),
            Common =
            [
                _common.Orientation(geometry.Orientation, Text(source, DicomTag.PlaneOrientationSequence)),
                _common.Measures(new PlaneMeasures(geometry.Spacing, Thickness(source), SpacingBetweenSlices(source)), Text(source, DicomTag.PixelMeasuresSequence)),
            ],
        };
    }

    private double? Thickness(SourceImage image) => image.SliceThickness ?? sliceThickness ?? SpacingBetweenSlices(image);

    // That of the complete source volume, whichever planes are stored.
    private double? SpacingBetweenSlices(SourceImage image) => Sources.Arrangement switch
    {
        { Regularity: SliceRegularity.Regular or SliceRegularity.Tilted, Step: { } step } => PlaneMeasures.Rounded(Math.Abs(step.Dot(Sources[0].Geometry!.Normal))),
        { Regularity: SliceRegularity.Single } => image.SpacingBetweenSlices,
        _ => null,
    };
}
