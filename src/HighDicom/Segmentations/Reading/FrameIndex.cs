using FellowOakDicom;

namespace HighDicom;

/// <summary>The frames of a segmentation with their segments, positions and sources: read once, then only looked up.</summary>
internal sealed class FrameIndex
{
    private FrameIndex(SegmentationFrame[] frames, PlaneOrientation? orientation) => (Frames, Orientation) = (frames, orientation);

    /// <summary>The frames in stored order.</summary>
    internal IReadOnlyList<SegmentationFrame> Frames { get; }

    /// <summary>The orientation that all frames have; null if there is none, or not one for all.</summary>
    internal PlaneOrientation? Orientation { get; }

    internal static FrameIndex Of(DicomDataset dataset)
    {
        DicomDataset? shared = Items(dataset, DicomTag.SharedFunctionalGroupsSequence).FirstOrDefault();
        SegmentationFrame common = shared is null ? new SegmentationFrame(0, null, []) : Read(shared);
        IList<DicomDataset> groups = Items(dataset, DicomTag.PerFrameFunctionalGroupsSequence);
        int count = Math.Max(groups.Count, 1);
        var frames = new SegmentationFrame[count];
        for (int i = 0; i < count; i++)
        {
            SegmentationFrame own = i < groups.Count ? Read(groups[i]) : common;
            frames[i] = new SegmentationFrame(
                own.SegmentNumber == 0 ? common.SegmentNumber : own.SegmentNumber,
                own.Position ?? common.Position,
                own.Sources.Length == 0 ? common.Sources : own.Sources);
        }

        return new FrameIndex(frames, (shared is null ? null : OrientationOf(shared)) ?? CommonOrientation(groups));
    }

    private static SegmentationFrame Read(DicomDataset groups)
    {
        DicomDataset? identification = Items(groups, DicomTag.SegmentIdentificationSequence).FirstOrDefault();
        int number = identification?.GetSingleValueOrDefault<ushort>(DicomTag.ReferencedSegmentNumber, 0) ?? 0;
        DicomDataset? plane = Items(groups, DicomTag.PlanePositionSequence).FirstOrDefault();
        string[] sources = [.. Items(groups, DicomTag.DerivationImageSequence)
            .SelectMany(derivation => Items(derivation, DicomTag.SourceImageSequence))
            .Select(source => source.GetSingleValueOrDefault(DicomTag.ReferencedSOPInstanceUID, string.Empty))
            .Where(uid => uid.Length > 0)];
        return new SegmentationFrame(number, plane is null ? null : Position(plane), sources);
    }

    private static SpatialPoint? Position(DicomDataset plane) =>
        plane.TryGetValues(DicomTag.ImagePositionPatient, out double[]? values) && values.Length == 3 ? new SpatialPoint(values[0], values[1], values[2]) : null;

    private static PlaneOrientation? CommonOrientation(IList<DicomDataset> groups)
    {
        PlaneOrientation?[] all = [.. groups.Select(OrientationOf)];
        return all.Length > 0 && all[0] is { } first && all.All(other => other is { } one && one.IsClose(first)) ? first : null;
    }

    private static PlaneOrientation? OrientationOf(DicomDataset groups) =>
        Items(groups, DicomTag.PlaneOrientationSequence).FirstOrDefault() is { } plane
        && plane.TryGetValues(DicomTag.ImageOrientationPatient, out double[]? values)
        && PlaneOrientation.TryCreate(values, out PlaneOrientation orientation) ? orientation : null;

    private static IList<DicomDataset> Items(DicomDataset dataset, DicomTag tag) =>
        dataset.TryGetSequence(tag, out DicomSequence? sequence) ? sequence.Items : [];
}
