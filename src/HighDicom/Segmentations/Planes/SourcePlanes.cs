using FellowOakDicom;

namespace HighDicom;

/// <summary>The planes of source images: each frame lies on one of them and is derived from it.</summary>
/// <param name="sources">The images.</param>
/// <param name="sliceThickness">The thickness in mm of images that state none; null for the distance between slices.</param>
internal sealed class SourcePlanes(SourceImages sources, double? sliceThickness = null) : PlaneLayout
{
    private readonly PlaneGroups?[] _groups = new PlaneGroups?[sources.Count];
    private readonly GroupCache _common = new();
    private readonly DerivationCodes _codes = new();

    internal override int Count => sources.Count;

    internal override int Rows => sources.Rows;

    internal override int Columns => sources.Columns;

    internal override IReadOnlyList<DicomDataset> Headers { get; } = [.. sources.Select(source => source.Dataset).Distinct()];

    internal override bool HasFrameOfReference => true;

    internal override string? OrderProblem => sources.Count == 1
        ? null
        : "masks without geometry do not say to which source image their frames belong: say WithFrameOrder(FrameOrder.Sources) if they follow SourceImages";

    internal override MaskPlacement PlaceBare(FrameOrder? order) => new([.. sources.IndicesOf(order ?? FrameOrder.Sources)], []);

    internal override MaskPlacement PlaceVolume(VolumeGrid volume, string label) => VolumeOnSources.Place(volume, sources, label);

    internal override int Find(StoredPlace place)
    {
        for (int plane = 0; plane < sources.Count; plane++)
        {
            if (place.Sources.Contains((sources[plane].SopInstanceUid, sources[plane].FrameNumber)) && (place.Geometry is null || sources[plane].Geometry!.IsClose(place.Geometry))) return plane;
        }

        return place.Geometry is { } geometry ? Enumerable.Range(0, sources.Count).FirstOrDefault(plane => sources[plane].Geometry!.IsClose(geometry), -1) : -1;
    }

    internal override SourceImage? SourceOf(int plane) => sources[plane];

    internal override IEnumerable<InstanceReference> References(int plane) => [sources[plane].Reference];

    internal override PlaneIndex Index(IReadOnlyList<int> planes) => PositionIndex.Of([.. sources.Select(source => source.Geometry!)], planes);

    internal override PlaneLayout Renew(double? thickness) => new SourcePlanes(sources, thickness);

    internal override PlaneGroups Groups(int plane)
    {
        if (_groups[plane] is { } known) return known;
        SourceImage source = sources[plane];
        PlaneGeometry geometry = source.Geometry!;
        return _groups[plane] = new PlaneGroups
        {
            Derivation = _codes.Derivation(_codes.Source(source, preserved: true)),
            Position = GeometryGroups.Position(geometry.Position, Text(source, DicomTag.PlanePositionSequence)),
            Common =
            [
                _common.Orientation(geometry.Orientation, Text(source, DicomTag.PlaneOrientationSequence)),
                _common.Measures(new PlaneMeasures(geometry.Spacing, Thickness(source), SpacingBetweenSlices(source)), Text(source, DicomTag.PixelMeasuresSequence)),
            ],
        };
    }

    private static DicomDataset Text(SourceImage source, DicomTag group) => source.FunctionalGroup(group) ?? source.Dataset;

    private double? Thickness(SourceImage image) => image.SliceThickness ?? sliceThickness ?? SpacingBetweenSlices(image);

    // That of the complete source volume, whichever planes are stored.
    private double? SpacingBetweenSlices(SourceImage image) => sources.Arrangement switch
    {
        { Regularity: SliceRegularity.Regular or SliceRegularity.Tilted, Step: { } step } => PlaneMeasures.Rounded(Math.Abs(step.Dot(sources[0].Geometry!.Normal))),
        { Regularity: SliceRegularity.Single } => image.SpacingBetweenSlices,
        _ => null,
    };
}
