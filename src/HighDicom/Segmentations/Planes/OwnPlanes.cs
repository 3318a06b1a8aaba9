using System.Globalization;
using FellowOakDicom;

namespace HighDicom;

/// <summary>
/// Planes that masks brought with them, in the source images' frame of reference. Those at the place of images are derived from them and have their
/// text; the others name no image, as no pixel of theirs is one of an image.
/// </summary>
internal sealed class OwnPlanes : PlaneLayout
{
    private readonly SourceImages _sources;
    private readonly PlaneList _planes;
    private readonly int[][] _sourcesOf;
    private readonly double? _thickness;
    private readonly SourceMatcher _matcher;
    private readonly PlaneFinder _finder;
    private readonly PlaneGroups?[] _groups;
    private readonly GroupCache _common = new();
    private readonly DerivationCodes _codes = new();

    /// <param name="sources">The images.</param>
    /// <param name="planes">The planes.</param>
    /// <param name="label">What messages call them.</param>
    /// <param name="sliceThickness">The thickness of planes in mm where no image at their place says it; null for their distance.</param>
    /// <exception cref="ArgumentException">Several images of one series have the place of a plane, or the images have no frame of reference.</exception>
    internal OwnPlanes(SourceImages sources, PlaneList planes, string label, double? sliceThickness = null)
    {
        if (sources.FrameOfReferenceUid is null)
            throw new ArgumentException($"{label}: {sources[0].Name} has no Frame of Reference UID (0020,0052), so that planes other than its own have no place.");
        (_sources, _planes) = (sources, planes);
        _matcher = new SourceMatcher(sources);
        _finder = new PlaneFinder(planes.Planes, GeometryTolerance.Default);
        _sourcesOf = [.. planes.Planes.Select(plane => _matcher.Matches(plane, label))];
        _groups = new PlaneGroups?[planes.Planes.Length];
        _thickness = _sourcesOf.SelectMany(indices => indices).Select(index => sources[index].SliceThickness).FirstOrDefault(thickness => thickness is not null) ?? sliceThickness ?? planes.Spacing;
        Headers = SourceLayout.HeadersOf(sources);
    }

    internal override int Count => _planes.Planes.Length;

    internal override int Rows => _planes.Planes[0].Rows;

    internal override int Columns => _planes.Planes[0].Columns;

    internal override IReadOnlyList<DicomDataset> Headers { get; }

    internal override bool HasFrameOfReference => true;

    // Bare masks come here only after the planes were named one by one.
    internal override string? OrderProblem => null;

    internal override string? Fingerprint => $"{_planes.Fingerprint}\\{(_thickness is { } thickness ? DecimalText.Format(thickness) : null)}";

    internal override MaskPlacement PlaceBare(FrameOrder? order) => new([.. Enumerable.Range(0, Count)], []);

    internal override MaskPlacement? PlaceVolume(VolumeGrid volume, string label)
    {
        MaskFrameOfReference.Require(volume, _sources.FrameOfReferenceUid, label);
        return Place(volume.Planes) is var placement && placement.PlaneOf.Contains(-1) ? null : placement;
    }

    /// <summary>Where planes are among these.</summary>
    internal MaskPlacement Place(IReadOnlyList<PlaneGeometry> planes) => new([.. planes.Select(Find)], [.. planes.Select(_matcher.Distance)]);

    internal override int Find(StoredPlace place) => place.Geometry is { } geometry ? Find(geometry) : -1;

    internal override SourceImage? SourceOf(int plane) => _sourcesOf[plane] is [var first, ..] ? _sources[first] : null;

    internal override IEnumerable<InstanceReference> References(int plane) => _sourcesOf[plane].Select(source => _sources[source].Reference);

    internal override PlaneIndex Index(IReadOnlyList<int> planes) => PositionIndex.Of(_planes.Planes, planes, _planes.Spacing);

    internal override PlaneLayout Renew(double? sliceThickness) => new OwnPlanes(_sources, _planes, "The masks", sliceThickness);

    internal override IEnumerable<Violation> Notes(IReadOnlyList<int> planes)
    {
        int[] alone = [.. planes.Where(plane => _sourcesOf[plane].Length == 0)];
        if (alone.Length == 0) yield break;
        string distance = alone.Min(plane => _matcher.Distance(_planes.Planes[plane])).ToString("0.####", CultureInfo.InvariantCulture);
        yield return SegmentProblem.OfAll(
            $"{alone.Length} of {planes.Count} planes lie on no source image: they have another grid, or are {distance} mm and more away. They are written with positions of their own and name no image; "
            + "some viewers show only planes that match images. ResampleTo(sources) brings a mask onto them",
            Severity.Warning);
    }

    internal override PlaneGroups Groups(int plane) => _groups[plane] ??= Make(plane);

    // A functional group that some frames have, all have; that of derivation may be empty (type 2).
    private DicomSequence? NoDerivation => Array.Exists(_sourcesOf, sources => sources.Length > 0) ? new DicomSequence(DicomTag.DerivationImageSequence) : null;

    private int Find(PlaneGeometry plane) => _finder.All(plane) is [var index, ..] ? index : -1;

    private PlaneGroups Make(int plane)
    {
        SourceImage? source = SourceOf(plane);
        PlaneGeometry geometry = source?.Geometry ?? _planes.Planes[plane];
        return new PlaneGroups
        {
            Derivation = source is null ? NoDerivation : _codes.Derivation([.. _sourcesOf[plane].Select(index => _codes.Source(_sources[index], preserved: true))]),
            Position = GeometryGroups.Position(geometry.Position, Text(source, DicomTag.PlanePositionSequence)),
            Common =
            [
                _common.Orientation(geometry.Orientation, Text(source, DicomTag.PlaneOrientationSequence)),
                _common.Measures(new PlaneMeasures(geometry.Spacing, _thickness, _planes.Spacing), Text(source, DicomTag.PixelMeasuresSequence)),
            ],
        };
    }

    private static DicomDataset? Text(SourceImage? source, DicomTag group) => source?.FunctionalGroup(group) ?? source?.Dataset;
}
