using FellowOakDicom;

namespace HighDicom;

/// <summary>The planes of another segmentation, with its groups and references: what a new version of it, or a conversion, lies on.</summary>
internal sealed class CopiedPlanes : PlaneLayout
{
    private readonly StoredSegmentation _stored;
    private readonly bool _isPlaced;
    private readonly (int Stack, int Position)[] _stacks = [];
    private readonly List<int> _frames = [];
    private readonly List<StoredPlace> _places = [];
    private readonly PlaneGroups?[] _groups;
    private readonly Dictionary<string, InstanceReference> _references;

    /// <exception cref="NotSupportedException">A frame says neither where it lies nor of which image it is.</exception>
    internal CopiedPlanes(StoredSegmentation stored)
    {
        _stored = stored;
        var places = new List<(int Frame, StoredPlace Place)>();
        for (int frame = 0; frame < stored.Count; frame++)
        {
            StoredPlace place = stored.PlaceOf(frame);
            if (place.Geometry is null && place.Sources.Count == 0)
                throw new NotSupportedException($"Frame {frame + 1} of the segmentation has neither position, orientation and spacing nor a source image; such segmentations are not converted.");
            if (!places.Exists(known => IsSame(known.Place, place))) places.Add((frame, place));
        }

        _isPlaced = places.TrueForAll(plane => plane.Place.Geometry is not null);
        if (!_isPlaced) _stacks = StoredStacks.Of(stored, [.. places.Select(plane => plane.Frame)]);
        int[] order = Order(places);
        (_frames, _places, _stacks) = ([.. order.Select(i => places[i].Frame)], [.. order.Select(i => places[i].Place)], _isPlaced ? [] : [.. order.Select(i => _stacks[i])]);
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
        FrameOrder.SlicePositionAscending when !_isPlaced => throw new ArgumentException("The planes of the segmentation have no geometry, so that there is no order by slice position."),
        FrameOrder.SlicePositionAscending => new([.. Enumerable.Range(0, Count).Reverse()], []),
        FrameOrder.Files => throw new ArgumentException("The planes of a segmentation have no order of files."),
        _ => new([.. Enumerable.Range(0, Count)], []),
    };

    internal override MaskPlacement PlaceVolume(VolumeGrid volume, string label)
    {
        MaskFrameOfReference.Require(volume, _stored.Segmentation.Dataset.Text(DicomTag.FrameOfReferenceUID), label);
        if (!_isPlaced) throw new ArgumentException($"{label}: the mask knows its place, and the segmentation's frames do not. Hand in its pixels with WithFrameOrder.", nameof(volume));
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

    internal override PlaneIndex Index(IReadOnlyList<int> planes) => _isPlaced
        ? PositionIndex.Of([.. _places.Select(place => place.Geometry!)], planes, Spacing)
        : StackIndex.Of(_stacks, planes);

    private double? Spacing => _stored.Group(DicomTag.PixelMeasuresSequence, _frames[0])?.Items.FirstOrDefault()?.Decimal(DicomTag.SpacingBetweenSlices);

    internal override PlaneGroups Groups(int plane) => _groups[plane] ??= new PlaneGroups
    {
        Derivation = _stored.Group(DicomTag.DerivationImageSequence, _frames[plane]),
        Position = _stored.Group(DicomTag.PlanePositionSequence, _frames[plane]),
        Common = [.. new[] { DicomTag.PlaneOrientationSequence, DicomTag.PixelMeasuresSequence }.Select(group => _stored.Group(group, _frames[plane])).OfType<DicomSequence>()],
    };

    private int[] Order(List<(int Frame, StoredPlace Place)> places)
    {
        IEnumerable<int> all = Enumerable.Range(0, places.Count);
        if (!_isPlaced) return [.. all.OrderBy(i => _stacks[i])];
        SpatialVector direction = places[0].Place.Geometry!.Orientation.FrameDirection;
        return [.. all.OrderBy(i => (places[i].Place.Geometry!.Position - default(SpatialPoint)).Dot(direction))];
    }

    // Phases have one position and different sources.
    private static bool IsSame(StoredPlace left, StoredPlace right) =>
        (left.Geometry is { } geometry ? right.Geometry is { } other && geometry.IsClose(other) : right.Geometry is null) && (left.Sources.Count == 0 || right.Sources.Count == 0 || left.Sources[0] == right.Sources[0]);
}
