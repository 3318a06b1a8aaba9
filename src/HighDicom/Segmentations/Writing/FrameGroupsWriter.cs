using FellowOakDicom;

namespace HighDicom;

/// <summary>Writes the shared and per-frame functional groups and the dimension index (PS3.3 C.7.6.16, C.7.6.17).</summary>
/// <remarks>
/// Groups that are the same for all frames are shared; plane position, derivation and frame content always stand with the frame, where viewers
/// look for them. Items that repeat are one object in several frames: ten thousand frames cost ten thousand small data sets, not a hundred thousand.
/// </remarks>
internal sealed class FrameGroupsWriter
{
    private readonly FramePlan _plan;
    private readonly PlaneLayout _layout;
    private readonly PlaneIndex _index;
    private readonly DicomSequence[] _segments;
    private readonly DicomSequence[] _shared;
    private readonly bool _hasSegments;

    internal FrameGroupsWriter(SegmentationRequest request, FramePlan plan)
    {
        _plan = plan;
        _layout = request.Layout;
        _index = _layout.Index(plan.Planes);
        _hasSegments = request.Format.Type != SegmentationType.LabelMap;
        _segments = _hasSegments ? [.. request.Segments.Select(segment => Identification(segment.Number))] : [];
        _shared = [.. _layout.Groups(plan.Frames[0].Plane).Common.Where(group => plan.Planes.All(plane => _layout.Groups(plane).Common.Contains(group)))];
    }

    internal void Write(DicomDataset target, string organizationUid)
    {
        WriteDimensions(target, organizationUid);
        DicomDataset shared = new DicomDataset().NotValidated();
        foreach (DicomSequence group in _shared) shared.Add(group);
        if (_segments.Length == 1 && !_layout.IsFull) shared.Add(_segments[0]);
        target.AddOrUpdate(new DicomSequence(DicomTag.SharedFunctionalGroupsSequence, shared));
        if (!_layout.IsFull) target.AddOrUpdate(new DicomSequence(DicomTag.PerFrameFunctionalGroupsSequence, [.. _plan.Frames.Select(Frame)]));
    }

    private void WriteDimensions(DicomDataset target, string organizationUid)
    {
        var uid = new DicomUniqueIdentifier(DicomTag.DimensionOrganizationUID, organizationUid);
        target.AddOrUpdate(new DicomSequence(DicomTag.DimensionOrganizationSequence, new DicomDataset().NotValidated().Add(uid)));

        if (_index.Organization is { } organization) target.AddOrUpdate(new DicomCodeString(DicomTag.DimensionOrganizationType, organization));
        if (_layout.IsFull) return;

        // 3D says that the frames are one volume: one channel, regular spacing along the normal (PS3.3 C.7.6.17.2).
        if (_index.IsVolume && _plan.Frames.Count == _plan.Planes.Count && _plan.Frames.All(frame => frame.Segment == _plan.Frames[0].Segment))
            target.AddOrUpdate(new DicomCodeString(DicomTag.DimensionOrganizationType, "3D"));
        IEnumerable<PlaneDimension> dimensions = _hasSegments ? [Segment, .. _index.Dimensions] : _index.Dimensions;
        target.AddOrUpdate(new DicomSequence(DicomTag.DimensionIndexSequence, [.. dimensions.Select(dimension => dimension.ToItem(uid))]));
    }

    private static PlaneDimension Segment => new(DicomTag.ReferencedSegmentNumber, DicomTag.SegmentIdentificationSequence, "Segment");

    // In the order of tags: adding at the end is what data sets are fast at.
    private DicomDataset Frame(StoredFrame frame)
    {
        PlaneGroups plane = _layout.Groups(frame.Plane);
        DicomDataset groups = new DicomDataset().NotValidated();
        if (plane.Derivation is not null) groups.Add(plane.Derivation);
        groups.Add(FrameContent(frame));
        if (plane.Position is not null) groups.Add(plane.Position);
        foreach (DicomSequence group in plane.Common)
        {
            if (Array.IndexOf(_shared, group) < 0) groups.Add(group);
        }

        if (_segments.Length > 1) groups.Add(_segments[frame.Segment]);
        return groups;
    }

    /// <summary>Frame Content Sequence (0020,9111).</summary>
    private DicomSequence FrameContent(StoredFrame frame)
    {
        uint[] plane = _index.Values[frame.Plane]!;
        DicomDataset content = _index.Content?.Invoke(frame.Plane) ?? new DicomDataset().NotValidated();
        content.Add(new DicomUnsignedLong(DicomTag.DimensionIndexValues, _hasSegments ? [(uint)frame.Segment + 1, .. plane] : plane));
        return new DicomSequence(DicomTag.FrameContentSequence, content);
    }

    private static DicomSequence Identification(int number) => new(DicomTag.SegmentIdentificationSequence, new DicomDataset().NotValidated()
        .Add(new DicomUnsignedShort(DicomTag.ReferencedSegmentNumber, (ushort)number)));
}
