using FellowOakDicom;

namespace HighDicom.Content;

/// <summary>A reference to an image, to some frames of it or to some segments of it (PS3.3 C.18.4).</summary>
public sealed class ImageReference
{
    /// <summary>A reference.</summary>
    /// <param name="sopClassUid">Referenced SOP Class UID (0008,1150).</param>
    /// <param name="sopInstanceUid">Referenced SOP Instance UID (0008,1155).</param>
    /// <param name="frames">Referenced Frame Number (0008,1160), counted from 1; none means all frames, and only multi-frame images have any.</param>
    /// <param name="segments">Referenced Segment Number (0062,000B); none means all segments, and only segmentations have any.</param>
    /// <exception cref="ArgumentException">A text is not a unique identifier, or a frame number is less than 1.</exception>
    public ImageReference(string sopClassUid, string sopInstanceUid, IEnumerable<int>? frames = null, IEnumerable<int>? segments = null)
    {
        Instance = new CompositeReference(sopClassUid, sopInstanceUid);
        (Frames, Segments) = ([.. frames ?? []], [.. segments ?? []]);
        if (Frames.Any(frame => frame < 1))
        {
            throw new ArgumentException("Referenced Frame Number counts from 1.", nameof(frames));
        }

        if (Segments.Any(segment => segment is < 0 or > ushort.MaxValue))
        {
            throw new ArgumentException("Referenced Segment Number is an unsigned number of 16 bits.", nameof(segments));
        }
    }

    private ImageReference(CompositeReference instance, int[]? frames, ushort[]? segments) =>
        (Instance, Frames, Segments) = (instance, frames ?? [], [.. (segments ?? []).Select(number => (int)number)]);

    /// <summary>The image itself.</summary>
    public CompositeReference Instance { get; }

    /// <summary>Referenced SOP Class UID (0008,1150); empty if a file lacks it.</summary>
    public string SopClassUid => Instance.SopClassUid;

    /// <summary>Referenced SOP Instance UID (0008,1155); empty if a file lacks it.</summary>
    public string SopInstanceUid => Instance.SopInstanceUid;

    /// <summary>Referenced Frame Number (0008,1160), counted from 1; empty means all frames.</summary>
    public IReadOnlyList<int> Frames { get; }

    /// <summary>Referenced Segment Number (0062,000B); empty means all segments.</summary>
    public IReadOnlyList<int> Segments { get; }

    internal static ImageReference? Read(DicomDataset content) =>
        CompositeReference.Read(content) is { } instance && content.FirstItem(DicomTag.ReferencedSOPSequence) is { } item
            ? new ImageReference(instance, item.Numbers<int>(DicomTag.ReferencedFrameNumber), item.Numbers<ushort>(DicomTag.ReferencedSegmentNumber))
            : null;

    internal DicomDataset ToItem()
    {
        DicomDataset item = Instance.ToItem();
        if (Frames.Count > 0)
        {
            item.Add(new DicomIntegerString(DicomTag.ReferencedFrameNumber, [.. Frames]));
        }

        if (Segments.Count > 0)
        {
            item.Add(new DicomUnsignedShort(DicomTag.ReferencedSegmentNumber, [.. Segments.Select(number => (ushort)number)]));
        }

        return item;
    }
}
