using FellowOakDicom;

namespace HighDicom;

// Segments of other segmentations.
public sealed partial class SegmentationBuilder
{
    private readonly List<InstanceReference> _predecessors = [];

    /// <summary>Begins a segmentation on the planes of another one: a new version, another type, or a part of it. Its segments are added with <see cref="AddSegments(Segmentation, ReadOnlySpan{int})"/>.</summary>
    /// <param name="segmentation">The other segmentation. Patient, study, frame of reference, planes and references to source images are taken from it.</param>
    /// <param name="type">How the segments are stored.</param>
    /// <param name="equipment">What makes the new object.</param>
    /// <exception cref="ArgumentException">The type is unknown.</exception>
    /// <exception cref="NotSupportedException">The frames do not say where they lie, or are tiles beside their grid, or no decoder is known for them.</exception>
    /// <exception cref="InvalidDataException">Attributes that describe the pixels are missing, or Pixel Data is too short.</exception>
    public SegmentationBuilder(Segmentation segmentation, SegmentationType type, Equipment equipment)
    {
        ArgumentNullException.ThrowIfNull(segmentation);
        ArgumentNullException.ThrowIfNull(equipment);
        if (!Enum.IsDefined(type)) throw new ArgumentException($"{type} is no segmentation type.", nameof(type));
        DicomDataset dataset = segmentation.Dataset;
        (_layout, _type, _equipment) = (Layout(new StoredSegmentation(segmentation)), type, equipment);
        _content = new SegmentationContent(dataset.Text(DicomTag.ContentLabel), dataset.Text(DicomTag.ContentDescription), dataset.Text(DicomTag.ContentCreatorName));
    }

    /// <summary>Adds segments of another segmentation, each frame on the source image that it names or on whose plane it lies. The new object names the other one as what it is derived from.</summary>
    /// <param name="segmentation">The other segmentation; it is read when this one is built.</param>
    /// <param name="numbers">Which segments, by Segment Number; none for all.</param>
    /// <exception cref="ArgumentException">There is no such segment, its number is taken, frames have another size, or it is of another patient or frame of reference.</exception>
    /// <exception cref="NotSupportedException">A segment has several frames on one plane, or no decoder is known for its pixels.</exception>
    /// <exception cref="InvalidDataException">Attributes that describe the pixels are missing, or Pixel Data is too short.</exception>
    public SegmentationBuilder AddSegments(Segmentation segmentation, params ReadOnlySpan<int> numbers)
    {
        ArgumentNullException.ThrowIfNull(segmentation);
        RequireSamePlace(segmentation);
        var stored = new StoredSegmentation(segmentation);
        if ((stored.Rows, stored.Columns) != (_layout.Rows, _layout.Columns))
            throw new ArgumentException($"The other segmentation has frames of {stored.Rows} × {stored.Columns} pixels, this one of {_layout.Rows} × {_layout.Columns}.", nameof(segmentation));
        SegmentDescription[] segments = Chosen(segmentation, numbers.ToArray());
        if (stored.Type == "LABELMAP") AddLabels(stored, segments);
        else foreach (SegmentDescription segment in segments) AddFrames(stored, segment);
        _predecessors.Add(segmentation.Instance);
        return this;
    }

    private void RequireSamePlace(Segmentation other)
    {
        (PatientIdentity own, PatientIdentity theirs) = (PatientIdentity.Of(_layout.Headers[0]), PatientIdentity.Of(other.Dataset));
        if (!own.MayBeSame(theirs)) throw new ArgumentException($"The other segmentation is of another patient: {theirs} instead of {own}.", nameof(other));
        if (_layout.HasFrameOfReference) FramesOfReference.RequireSame(_layout.Headers[0].Text(DicomTag.FrameOfReferenceUID), other.Dataset.Text(DicomTag.FrameOfReferenceUID));
    }

    private static PlaneLayout Layout(StoredSegmentation stored) => stored.Grid is null ? new CopiedPlanes(stored) : CopiedTiles.Of(stored);

    private static SegmentDescription[] Chosen(Segmentation segmentation, int[] numbers)
    {
        SegmentDescription[] all = [.. segmentation.Segments.Where(segment => segment.Number != 0).OrderBy(segment => segment.Number)];
        if (numbers.Length == 0) return all;
        int unknown = Array.FindIndex(numbers, number => all.All(segment => segment.Number != number));
        if (unknown >= 0) throw new ArgumentException($"There is no segment {numbers[unknown]} among {string.Join(", ", all.Select(segment => segment.Number))}.", nameof(numbers));
        return [.. all.Where(segment => numbers.Contains(segment.Number))];
    }

    private void AddLabels(StoredSegmentation stored, SegmentDescription[] segments)
    {
        int[] frames = [.. Enumerable.Range(0, stored.Count)];
        int[] numbers = [.. segments.Select(segment => segment.Number)];
        LabelTable table = Table(segments);
        SegmentPixels pixels = stored.Pixels.Format.Layout.BitsAllocated == 16
            ? PixelInputs.OfLabels(new StoredLabels<ushort>(stored, frames, numbers), table)
            : PixelInputs.OfLabels(new StoredLabels<byte>(stored, frames, numbers), table);
        Add(pixels, Place(stored, frames, "The label map"), segments);
    }

    private void AddFrames(StoredSegmentation stored, SegmentDescription segment)
    {
        int[] frames = [.. Enumerable.Range(0, stored.Count).Where(frame => stored.SegmentOf(frame) == segment.Number)];
        SegmentPixels pixels = stored.Type == "FRACTIONAL" ? PixelInputs.OfSegment(new StoredFractions(stored, frames), segment.Label) : PixelInputs.OfSegment(new StoredMasks(stored, frames), segment.Label);
        Add(pixels, Place(stored, frames, Segment(segment.Label)), [segment]);
    }

    private MaskPlacement Place(StoredSegmentation stored, int[] frames, string label)
    {
        int[] planes = [.. frames.Select(frame => _layout.Find(stored.PlaceOf(frame)))];
        if (planes.Where(plane => plane >= 0).CountBy(plane => plane).FirstOrDefault(plane => plane.Value > 1) is { Value: > 1 } twice)
            throw new NotSupportedException($"{label} has {twice.Value} frames on one plane, which is not converted.");
        return new MaskPlacement(planes, []);
    }
}
