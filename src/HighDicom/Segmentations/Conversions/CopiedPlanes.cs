using FellowOakDicom;

namespace HighDicom;

/// <summary>The planes of another segmentation, with its groups and references: what a new version of it, or a conversion, lies on.</summary>
internal sealed class CopiedPlanes : PlaneLayout
{
    private readonly StoredSegmentation _stored;
    private readonly List<int> _frames = [];
    private readonly List<StoredPlace> _places = [];
    private readonly PlaneGroups?[] _groups;
    private readonly Dictionary<string, InstanceReference> _references;

    /// <exception cref="NotSupportedException">A frame does not say where it lies.</exception>
    internal CopiedPlanes(StoredSegmentation stored)
    {
        _stored = stored;
        var places = new List<(int Frame, StoredPlace Place)>();
        for (int frame = 0; frame < stored.Count; frame++)
        {
            StoredPlace place = stored.PlaceOf(frame);
            if (place.Geometry is null) throw new NotSupportedException($"Frame {frame + 1} of the segmentation has no position, orientation or spacing; such segmentations are not converted yet.");
            if (!places.Exists(known => IsSame(known.Place, place))) places.Add((frame, place));
        }

        SpatialVector direction = places[0].Place.Geometry!.Orientation.FrameDirection;
        foreach ((int frame, StoredPlace place) in places.OrderBy(plane => (plane.Place.Geometry!.Position - default(SpatialPoint)).Dot(direction)))
        {
            _frames.Add(frame);
            _places.Add(place);
        }

        _groups = new PlaneGroups?[_frames.Count];
        _references = InstanceReferences.Read(stored.Segmentation.Dataset);
    }

    internal override int Count => _frames.Count;

    internal override int Rows => _stored.Rows;

    internal override int Columns => _stored.Columns;

    internal override IReadOnlyList<DicomDataset> Headers => [_stored.Segmentation.Dataset];

    internal override bool HasFrameOfReference => _stored.Segmentation.Dataset.Contains(DicomTag.FrameOfReferenceUID);

    internal override string? OrderProblem => Count == 1
        ? null
        : "masks without geometry do not say on which plane of the segmentation their frames lie: say WithFrameOrder(FrameOrder.Sources) if they follow the planes as they are sorted";

    internal override MaskPlacement PlaceBare(FrameOrder? order) => order switch
    {
        FrameOrder.SlicePositionAscending => new([.. Enumerable.Range(0, Count).Reverse()], []),
        FrameOrder.Files => throw new ArgumentException("The planes of a segmentation have no order of files."),
        _ => new([.. Enumerable.Range(0, Count)], []),
    };

    internal override MaskPlacement PlaceVolume(VolumeGrid volume, string label)
    {
        int[] planeOf = [.. volume.Planes.Select(plane => _places.FindIndex(place => place.Geometry!.IsClose(plane)))];
        double[] distance = [.. volume.Planes.Select(plane => _places.Min(place => place.Geometry!.Position.DistanceTo(plane.Position)))];
        return planeOf.Any(plane => plane >= 0)
            ? new MaskPlacement(planeOf, distance)
            : throw new ArgumentException($"{label}: no plane of the mask lies on one of the segmentation.", nameof(volume));
    }

    internal override int Find(StoredPlace place) => _places.FindIndex(known => IsSame(known, place));

    internal override SourceImage? SourceOf(int plane) => null;

    internal override PlaneLayout Renew(double? sliceThickness) => new CopiedPlanes(_stored);

    internal override IEnumerable<InstanceReference> References(int plane) =>
        _places[plane].Sources.Select(source => _references.GetValueOrDefault(source.Uid)).OfType<InstanceReference>();

    internal override PlaneIndex Index(IReadOnlyList<int> planes) => PositionIndex.Of([.. _places.Select(place => place.Geometry!)], planes);

    internal override PlaneGroups Groups(int plane) => _groups[plane] ??= new PlaneGroups
    {
        Derivation = _stored.Group(DicomTag.DerivationImageSequence, _frames[plane]),
        Position = _stored.Group(DicomTag.PlanePositionSequence, _frames[plane]),
        Common = [.. new[] { DicomTag.PlaneOrientationSequence, DicomTag.PixelMeasuresSequence }.Select(group => _stored.Group(group, _frames[plane])).OfType<DicomSequence>()],
    };

    // Phases have one position and different sources.
    private static bool IsSame(StoredPlace left, StoredPlace right) =>
        left.Geometry!.IsClose(right.Geometry!) && (left.Sources.Count == 0 || right.Sources.Count == 0 || left.Sources[0] == right.Sources[0]);
}
