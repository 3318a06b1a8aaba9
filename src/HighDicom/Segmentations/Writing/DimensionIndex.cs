using System.Globalization;
using FellowOakDicom;

namespace HighDicom;

/// <summary>
/// The dimensions of a segmentation: segment, then position (PS3.3 C.7.6.17). Where several planes have one position (phases), the place among
/// them is a third dimension, told by Stack ID.
/// </summary>
internal sealed class DimensionIndex
{
    private readonly int[] _position;
    private readonly int[] _stack;
    private readonly bool _hasStacks;
    private readonly string? _organization;

    private DimensionIndex(int[] position, int[] stack, string? organization)
    {
        _position = position;
        _stack = stack;
        _hasStacks = stack.Any(number => number > 1);
        _organization = organization;
    }

    internal static DimensionIndex Of(SourceImages sources, FramePlan plan)
    {
        int[] planes = [.. plan.Frames.Select(frame => frame.Plane).Distinct().Order()];
        int[] position = new int[sources.Count];
        int[] stack = new int[sources.Count];
        int rank = 0;
        for (int i = 0; i < planes.Length; i++)
        {
            bool isRepeated = i > 0 && Math.Abs(sources.Positions[planes[i]] - sources.Positions[planes[i - 1]]) <= GeometryTolerance.Default.Position;
            position[planes[i]] = isRepeated ? rank : ++rank;
            stack[planes[i]] = isRepeated ? stack[planes[i - 1]] + 1 : 1;
        }

        return new DimensionIndex(position, stack, IsVolume(sources, plan, planes) ? "3D" : null);
    }

    internal void Write(DicomDataset target, string organizationUid)
    {
        var uid = new DicomUniqueIdentifier(DicomTag.DimensionOrganizationUID, organizationUid);
        target.AddOrUpdate(new DicomSequence(DicomTag.DimensionOrganizationSequence, new DicomDataset().NotValidated().Add(uid)));
        if (_organization is not null) target.AddOrUpdate(new DicomCodeString(DicomTag.DimensionOrganizationType, _organization));
        var items = new List<DicomDataset>
        {
            Pointer(uid, DicomTag.ReferencedSegmentNumber, DicomTag.SegmentIdentificationSequence, "Segment"),
            Pointer(uid, DicomTag.ImagePositionPatient, DicomTag.PlanePositionSequence, "Position"),
        };
        if (_hasStacks) items.Add(Pointer(uid, DicomTag.StackID, DicomTag.FrameContentSequence, "Image of the position"));
        target.AddOrUpdate(new DicomSequence(DicomTag.DimensionIndexSequence, [.. items]));
    }

    /// <summary>Frame Content Sequence (0020,9111) of a frame.</summary>
    internal DicomSequence FrameContent(StoredFrame frame)
    {
        uint segment = (uint)frame.Segment + 1;
        uint position = (uint)_position[frame.Plane];
        uint stack = (uint)_stack[frame.Plane];
        DicomDataset content = new DicomDataset().NotValidated();
        if (_hasStacks)
        {
            content.Add(new DicomShortString(DicomTag.StackID, stack.ToString(CultureInfo.InvariantCulture)));
            content.Add(new DicomUnsignedLong(DicomTag.InStackPositionNumber, position));
        }

        content.Add(_hasStacks
            ? new DicomUnsignedLong(DicomTag.DimensionIndexValues, segment, position, stack)
            : new DicomUnsignedLong(DicomTag.DimensionIndexValues, segment, position));
        return new DicomSequence(DicomTag.FrameContentSequence, content);
    }

    // 3D says that the frames are one volume: one channel, regular spacing along the normal (PS3.3 C.7.6.17.2).
    private static bool IsVolume(SourceImages sources, FramePlan plan, int[] planes) =>
        plan.Frames.Count == planes.Length
        && SliceArrangement.Of([.. planes.Select(plane => sources[plane].Geometry!.Position)], sources[0].Geometry!.Normal).Regularity == SliceRegularity.Regular
        && plan.Frames.All(frame => frame.Segment == plan.Frames[0].Segment);

    private static DicomDataset Pointer(DicomUniqueIdentifier organization, DicomTag attribute, DicomTag group, string label) => new DicomDataset().NotValidated()
        .Add(organization)
        .Add(new DicomAttributeTag(DicomTag.DimensionIndexPointer, attribute))
        .Add(new DicomAttributeTag(DicomTag.FunctionalGroupPointer, group))
        .Add(new DicomLongString(DicomTag.DimensionDescriptionLabel, label));
}
