using FellowOakDicom;
using HighDicom.Codes;

namespace HighDicom;

/// <summary>Writes the shared and per-frame functional groups and the dimension index (PS3.3 C.7.6.16, C.7.6.17).</summary>
/// <remarks>
/// Groups that are the same for all frames are shared; plane position, derivation and frame content always stand with the frame, where viewers
/// look for them. Items that repeat are one object in several frames: ten thousand frames cost ten thousand small data sets, not a hundred thousand.
/// </remarks>
internal sealed class FrameGroupsWriter
{
    private readonly SourceImages _sources;
    private readonly FramePlan _plan;
    private readonly DimensionIndex _index;
    private readonly DicomSequence[] _segments;
    private readonly PlaneGroups?[] _planes;
    private readonly DicomSequence?[] _measures;
    private readonly DicomSequence _orientation;
    private readonly bool _measuresAreShared;
    private readonly double? _sliceThickness;

    internal FrameGroupsWriter(SourceImages sources, FramePlan plan, int segments, double? sliceThickness = null)
    {
        _sources = sources;
        _plan = plan;
        _sliceThickness = sliceThickness;
        _index = DimensionIndex.Of(sources, plan);
        _segments = [.. Enumerable.Range(1, segments).Select(Identification)];
        _planes = new PlaneGroups?[sources.Count];
        _measures = new DicomSequence?[sources.Count];
        PlaneGeometry first = sources[plan.Frames[0].Plane].Geometry!;
        _measuresAreShared = plan.Frames.All(frame => SameMeasures(sources[plan.Frames[0].Plane], sources[frame.Plane]));
        _orientation = new DicomSequence(DicomTag.PlaneOrientationSequence, new DicomDataset().NotValidated()
            .Add(SourceDecimals.Of(sources[0].FunctionalGroup(DicomTag.PlaneOrientationSequence) ?? sources[0].Dataset, DicomTag.ImageOrientationPatient, [.. Components(first.Orientation.RowDirection), .. Components(first.Orientation.ColumnDirection)])));
    }

    internal void Write(DicomDataset target, string organizationUid)
    {
        _index.Write(target, organizationUid);
        DicomSequence code = Code(DicomTag.DerivationCodeSequence, Dcm.Segmentation);
        DicomSequence purpose = Code(DicomTag.PurposeOfReferenceCodeSequence, Dcm.SourceImageForImageProcessingOperation);
        var frames = new DicomDataset[_plan.Frames.Count];
        for (int i = 0; i < frames.Length; i++)
        {
            int plane = _plan.Frames[i].Plane;
            _planes[plane] ??= PlaneGroups.Of(_sources[plane], code, purpose);
            frames[i] = Frame(_plan.Frames[i], _planes[plane]!);
        }

        target.AddOrUpdate(new DicomSequence(DicomTag.SharedFunctionalGroupsSequence, Shared()));
        target.AddOrUpdate(new DicomSequence(DicomTag.PerFrameFunctionalGroupsSequence, frames));
    }

    private DicomDataset Shared()
    {
        DicomDataset shared = new DicomDataset().NotValidated().Add(_orientation);
        if (_measuresAreShared) shared.Add(Measures(_plan.Frames[0].Plane));
        if (_segments.Length == 1) shared.Add(_segments[0]);
        return shared;
    }

    // In the order of tags: adding at the end is what data sets are fast at.
    private DicomDataset Frame(StoredFrame frame, PlaneGroups plane)
    {
        DicomDataset groups = new DicomDataset().NotValidated()
            .Add(plane.Derivation)
            .Add(_index.FrameContent(frame))
            .Add(plane.Position);
        if (!_measuresAreShared) groups.Add(Measures(frame.Plane));
        if (_segments.Length > 1) groups.Add(_segments[frame.Segment]);
        return groups;
    }

    private DicomSequence Measures(int plane) => _measures[plane] ??= PixelMeasures.Of(_sources, _sources[plane], _sliceThickness);

    private static bool SameMeasures(SourceImage a, SourceImage b) =>
        ReferenceEquals(a, b) || (a.Geometry!.Spacing.IsClose(b.Geometry!.Spacing) && a.SliceThickness == b.SliceThickness);

    private static DicomSequence Identification(int number) => new(DicomTag.SegmentIdentificationSequence, new DicomDataset().NotValidated()
        .Add(new DicomUnsignedShort(DicomTag.ReferencedSegmentNumber, (ushort)number)));

    private static DicomSequence Code(DicomTag tag, CodedConcept code) => new(tag, code.ToItem());

    private static double[] Components(SpatialVector vector) => [vector.X, vector.Y, vector.Z];
}
