using System.Numerics.Tensors;

namespace HighDicom;

// The forms in which the pixels of one segment can be handed in. All end in Add.
public sealed partial class SegmentationBuilder
{
    /// <summary>Adds a segment whose pixels are a tensor; it stays the caller's and must not change until <see cref="Build"/>.</summary>
    /// <typeparam name="T">bool; a type of whole numbers, of which 0 and 1 are allowed; float, double or Half for probabilities 0 to 1.</typeparam>
    /// <param name="label">Segment Label (0062,0005), LO: up to 64 characters.</param>
    /// <param name="mask">Shape (frame, row, column): one frame for each source image, in the order of <see cref="WithFrameOrder(FrameOrder)"/>; or (row, column) for a single one. Any strides.</param>
    /// <param name="describe">Describes the segment.</param>
    /// <exception cref="ArgumentException">The pixels do not have the shape of the sources or are of no type of a mask, or the label does not fit LO.</exception>
    public SegmentationBuilder AddSegment<T>(string label, Tensor<T> mask, Action<SegmentBuilder> describe)
        where T : unmanaged
    {
        ArgumentNullException.ThrowIfNull(mask);
        return AddBare(label, TensorFrames<T>.Of(mask, Segment(label)), describe);
    }

    /// <summary>Adds a segment whose pixels are an array; it stays the caller's and must not change until <see cref="Build"/>.</summary>
    /// <inheritdoc cref="AddSegment{T}(string, Tensor{T}, Action{SegmentBuilder})"/>
    public SegmentationBuilder AddSegment<T>(string label, T[,,] mask, Action<SegmentBuilder> describe)
        where T : unmanaged
    {
        ArgumentNullException.ThrowIfNull(mask);
        return AddBare(label, ArrayFrames<T>.Of(mask), describe);
    }

    /// <summary>Adds a segment whose pixels are the array of a single plane; it stays the caller's and must not change until <see cref="Build"/>.</summary>
    /// <inheritdoc cref="AddSegment{T}(string, Tensor{T}, Action{SegmentBuilder})"/>
    public SegmentationBuilder AddSegment<T>(string label, T[,] mask, Action<SegmentBuilder> describe)
        where T : unmanaged
    {
        ArgumentNullException.ThrowIfNull(mask);
        return AddBare(label, ArrayFrames<T>.Of(mask), describe);
    }

    /// <summary>Adds a segment whose pixels are a span; they are packed or copied at the call.</summary>
    /// <inheritdoc cref="AddSegment{T}(string, Tensor{T}, Action{SegmentBuilder})"/>
    public SegmentationBuilder AddSegment<T>(string label, in ReadOnlyTensorSpan<T> mask, Action<SegmentBuilder> describe)
        where T : unmanaged => AddBare(label, SpanFrames.Copy(mask, Segment(label)), describe, isCopy: true);

    /// <summary>Adds a segment whose pixels are a dense span in the order (frame, row, column); they are packed or copied at the call.</summary>
    /// <typeparam name="T">bool; a type of whole numbers, of which 0 and 1 are allowed; float, double or Half for probabilities 0 to 1.</typeparam>
    /// <param name="label">Segment Label (0062,0005), LO: up to 64 characters.</param>
    /// <param name="mask">Frames × rows × columns values.</param>
    /// <param name="shape">The shape of the mask.</param>
    /// <param name="describe">Describes the segment.</param>
    /// <exception cref="ArgumentException">The pixels do not have the shape of the sources or the length of the shape, or the label does not fit LO.</exception>
    public SegmentationBuilder AddSegment<T>(string label, ReadOnlySpan<T> mask, (int Frames, int Rows, int Columns) shape, Action<SegmentBuilder> describe)
        where T : unmanaged =>
        AddBare(label, SpanFrames.Copy(mask, new MaskShape(shape.Frames, shape.Rows, shape.Columns), Segment(label)), describe, isCopy: true);

    /// <inheritdoc cref="AddSegment{T}(string, ReadOnlySpan{T}, ValueTuple{int, int, int}, Action{SegmentBuilder})"/>
    public SegmentationBuilder AddSegment<T>(string label, Span<T> mask, (int Frames, int Rows, int Columns) shape, Action<SegmentBuilder> describe)
        where T : unmanaged => AddSegment(label, (ReadOnlySpan<T>)mask, shape, describe);

    /// <summary>
    /// Adds a segment whose pixels know their place: each plane goes to the source image with the same position, in whatever order. Planes may be missing.
    /// A mask of another grid than the images', or with planes beside them, is written where it lies: its planes have positions of their own and name no
    /// image, which <see cref="Validate"/> warns of, as some viewers show only planes that match images. <see cref="Volume{T}.ResampleTo(SourceImages, T, CancellationToken)"/> brings it onto them.
    /// </summary>
    /// <typeparam name="T">bool; a type of whole numbers, of which 0 and 1 are allowed; float, double or Half for probabilities 0 to 1.</typeparam>
    /// <param name="label">Segment Label (0062,0005), LO: up to 64 characters.</param>
    /// <param name="mask">Pixels in the frame of reference of the sources; they stay the caller's until <see cref="Build"/>. All segments have the same grid.</param>
    /// <param name="describe">Describes the segment.</param>
    /// <exception cref="ArgumentException">The volume has another frame of reference than the sources or another grid than segments before it, or is of no type of a mask, or the label does not fit LO.</exception>
    public SegmentationBuilder AddSegment<T>(string label, Volume<T> mask, Action<SegmentBuilder> describe)
        where T : unmanaged
    {
        ArgumentNullException.ThrowIfNull(mask);
        SegmentPixels pixels = PixelInputs.OfSegment(Cut(TensorFrames<T>.Of(mask.Values, Segment(label)), Segment(label)), Segment(label));
        return AddPlaced(pixels, VolumeGrid.Of(mask), Segment(label), [Describe(label, describe)]);
    }

    private static string Segment(string label) => $"Segment '{label}'";

    private SegmentationBuilder AddBare<T>(string label, FrameStore<T> frames, Action<SegmentBuilder> describe, bool isCopy = false)
        where T : unmanaged
    {
        MaskPlacement? placement = PlaceShape(frames.Shape, Segment(label));
        SegmentDescription description = Describe(label, describe);
        bool isPacked = isCopy && (typeof(T) == typeof(bool) || typeof(T) == typeof(byte));
        FrameStore<T> planes = Cut(frames, Segment(label));
        return Add(isPacked ? PackedPixels.Of(planes, Segment(label)) : PixelInputs.OfSegment(planes, Segment(label)), placement, [description]);
    }

    private SegmentDescription Describe(string label, Action<SegmentBuilder> describe)
    {
        ArgumentNullException.ThrowIfNull(describe);
        var segment = new SegmentBuilder(label);
        describe(segment);
        return segment.ToDescription(_segments.Count == 0 ? 1 : _segments.Max(other => other.Number) + 1);
    }

    private FrameStore<T> Cut<T>(FrameStore<T> frames, string label)
        where T : unmanaged => TileCutter.Cut(frames, _layout.Grid, label);

    private SegmentationBuilder Add(SegmentPixels pixels, MaskPlacement? placement, IReadOnlyList<SegmentDescription> descriptions, VolumeGrid? grid = null)
    {
        foreach (SegmentDescription description in descriptions)
        {
            if (description.Number > ushort.MaxValue)
                throw new ArgumentException($"Segment '{description.Label}' would be number {description.Number}; segment numbers end at 65,535.");
            if (_type == SegmentationType.LabelMap && _segments.FirstOrDefault(segment => segment.Number == description.Number) is { } taken)
                throw new ArgumentException($"Segment '{description.Label}' cannot have number {description.Number}: that is '{taken.Label}'.");
        }

        _inputs.Add(new SegmentInput(pixels, _segments.Count, placement, grid));
        _segments.AddRange(descriptions);
        return this;
    }
}
