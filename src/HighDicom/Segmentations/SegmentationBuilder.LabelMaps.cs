using System.Numerics.Tensors;

namespace HighDicom;

// The forms in which the pixels of several segments can be handed in.
public sealed partial class SegmentationBuilder
{
    /// <summary>Adds the segments of a label map, or of masks beside each other; the tensor stays the caller's and must not change until <see cref="Build"/>.</summary>
    /// <typeparam name="T">A type of whole numbers for a label map; for masks beside each other also bool, float, double or Half.</typeparam>
    /// <param name="pixels">
    /// A label map of shape (frame, row, column), or (row, column) for a single frame: each pixel holds the number of its segment, or 0. Or masks or
    /// probabilities of shape (frame, row, column, segment), whose segments are those described, in the order of their numbers. Any strides.
    /// </param>
    /// <param name="describe">Describes every number that occurs; one that does not occur is described without frames.</param>
    /// <exception cref="ArgumentException">The pixels do not have the shape of the sources or of the segments described, or are of another type.</exception>
    public SegmentationBuilder AddSegments<T>(Tensor<T> pixels, Action<SegmentListBuilder> describe)
        where T : unmanaged => AddSegments(pixels, List(describe));

    /// <param name="pixels">A label map of shape (frame, row, column) or (row, column), or masks or probabilities of shape (frame, row, column, segment).</param>
    /// <param name="segments">A description for every number that occurs, such as those of another segmentation.</param>
    /// <inheritdoc cref="AddSegments{T}(Tensor{T}, Action{SegmentListBuilder})"/>
    public SegmentationBuilder AddSegments<T>(Tensor<T> pixels, IEnumerable<SegmentDescription> segments)
        where T : unmanaged
    {
        ArgumentNullException.ThrowIfNull(pixels);
        SegmentDescription[] list = Sorted(segments);
        return pixels.Rank == 4
            ? AddStack(list, checked((int)pixels.Lengths[3]), segment => TensorFrames<T>.OfStack(pixels, segment, "The stack"))
            : AddLabels(TensorFrames<T>.Of(pixels, LabelMap), list);
    }

    /// <summary>Adds the segments of a label map; the array stays the caller's and must not change until <see cref="Build"/>.</summary>
    /// <typeparam name="T">A type of whole numbers.</typeparam>
    /// <param name="labelMap">Shape (frame, row, column): each pixel holds the number of its segment, or 0.</param>
    /// <param name="describe">Describes every number that occurs; one that does not occur is described without frames.</param>
    /// <exception cref="ArgumentException">The label map does not have the shape of the sources, or is not of whole numbers.</exception>
    public SegmentationBuilder AddSegments<T>(T[,,] labelMap, Action<SegmentListBuilder> describe)
        where T : unmanaged
    {
        ArgumentNullException.ThrowIfNull(labelMap);
        return AddLabels(ArrayFrames<T>.Of(labelMap), Sorted(List(describe)));
    }

    /// <summary>Adds the segments of a label map of a single plane; the array stays the caller's and must not change until <see cref="Build"/>.</summary>
    /// <inheritdoc cref="AddSegments{T}(T[,,], Action{SegmentListBuilder})"/>
    public SegmentationBuilder AddSegments<T>(T[,] labelMap, Action<SegmentListBuilder> describe)
        where T : unmanaged
    {
        ArgumentNullException.ThrowIfNull(labelMap);
        return AddLabels(ArrayFrames<T>.Of(labelMap), Sorted(List(describe)));
    }

    /// <summary>Adds segments whose masks or probabilities lie beside each other; the array stays the caller's and must not change until <see cref="Build"/>.</summary>
    /// <typeparam name="T">bool; a type of whole numbers, of which 0 and 1 are allowed; float, double or Half for probabilities 0 to 1.</typeparam>
    /// <param name="masks">Shape (frame, row, column, segment).</param>
    /// <param name="describe">Describes the segments; their order is that of their numbers.</param>
    /// <exception cref="ArgumentException">The masks do not have the shape of the sources, or another number of segments is described.</exception>
    public SegmentationBuilder AddSegments<T>(T[,,,] masks, Action<SegmentListBuilder> describe)
        where T : unmanaged
    {
        ArgumentNullException.ThrowIfNull(masks);
        return AddStack(Sorted(List(describe)), masks.GetLength(3), segment => ArrayFrames<T>.Of(masks, segment));
    }

    /// <summary>Adds the segments of a label map in a dense span in the order (frame, row, column); it is copied at the call.</summary>
    /// <typeparam name="T">A type of whole numbers.</typeparam>
    /// <param name="labelMap">Frames × rows × columns numbers of segments, or 0.</param>
    /// <param name="shape">The shape of the label map.</param>
    /// <param name="describe">Describes every number that occurs; one that does not occur is described without frames.</param>
    /// <exception cref="ArgumentException">The label map does not have the shape of the sources or the length of the shape, or is not of whole numbers.</exception>
    public SegmentationBuilder AddSegments<T>(ReadOnlySpan<T> labelMap, (int Frames, int Rows, int Columns) shape, Action<SegmentListBuilder> describe)
        where T : unmanaged =>
        AddLabels(SpanFrames.Copy(labelMap, new MaskShape(shape.Frames, shape.Rows, shape.Columns), LabelMap), Sorted(List(describe)));

    /// <summary>
    /// Adds the segments of a label map that knows its place: each plane goes to the source image with the same position, in whatever order. Planes may be
    /// missing. One of another grid, or with planes beside the images, is written where it lies, as <see cref="AddSegment{T}(string, Volume{T}, Action{SegmentBuilder})"/> does.
    /// </summary>
    /// <typeparam name="T">A type of whole numbers.</typeparam>
    /// <param name="labelMap">Numbers of segments in the frame of reference of the sources; they stay the caller's until <see cref="Build"/>. All segments have the same grid.</param>
    /// <param name="describe">Describes every number that occurs; one that does not occur is described without frames.</param>
    /// <exception cref="ArgumentException">The volume has another frame of reference than the sources or another grid than segments before it, or is not of whole numbers.</exception>
    public SegmentationBuilder AddSegments<T>(Volume<T> labelMap, Action<SegmentListBuilder> describe)
        where T : unmanaged => AddSegments(labelMap, List(describe));

    /// <param name="labelMap">Numbers of segments in the frame of reference of the sources; they stay the caller's until <see cref="Build"/>. All segments have the same grid.</param>
    /// <param name="segments">A description for every number that occurs, such as those of another segmentation.</param>
    /// <inheritdoc cref="AddSegments{T}(Volume{T}, Action{SegmentListBuilder})"/>
    public SegmentationBuilder AddSegments<T>(Volume<T> labelMap, IEnumerable<SegmentDescription> segments)
        where T : unmanaged
    {
        ArgumentNullException.ThrowIfNull(labelMap);
        SegmentDescription[] list = Sorted(segments);
        SegmentPixels pixels = PixelInputs.OfLabels(Cut(TensorFrames<T>.Of(labelMap.Values, LabelMap), LabelMap), Table(list));
        return AddPlaced(pixels, VolumeGrid.Of(labelMap), LabelMap, list);
    }

    private const string LabelMap = "The label map";

    internal static IReadOnlyList<SegmentDescription> List(Action<SegmentListBuilder> describe)
    {
        ArgumentNullException.ThrowIfNull(describe);
        var list = new SegmentListBuilder();
        describe(list);
        return list.Segments;
    }

    internal static SegmentDescription[] Sorted(IEnumerable<SegmentDescription> segments)
    {
        ArgumentNullException.ThrowIfNull(segments);
        SegmentDescription[] sorted = [.. segments.Where(segment => segment.Number != 0).OrderBy(segment => segment.Number)];
        if (sorted.Length == 0) throw new ArgumentException("No segment is described.", nameof(segments));
        foreach (SegmentDescription segment in sorted) SegmentNumbers.Require(segment.Number);
        return sorted;
    }

    private static LabelTable Table(SegmentDescription[] segments) => new([.. segments.Select(segment => segment.Number)]);

    private SegmentationBuilder AddLabels<T>(FrameStore<T> frames, SegmentDescription[] segments)
        where T : unmanaged
    {
        MaskPlacement? placement = PlaceShape(frames.Shape, LabelMap);
        return Add(PixelInputs.OfLabels(Cut(frames, LabelMap), Table(segments)), placement, segments);
    }

    private SegmentationBuilder AddStack<T>(SegmentDescription[] segments, int count, Func<int, FrameStore<T>> framesOf)
        where T : unmanaged
    {
        if (count != segments.Length) throw new ArgumentException($"The last axis has {count} segments, and {segments.Length} are described.", nameof(segments));
        for (int i = 0; i < count; i++)
        {
            FrameStore<T> frames = framesOf(i);
            string label = Segment(segments[i].Label);
            Add(PixelInputs.OfSegment(Cut(frames, label), label), PlaceShape(frames.Shape, label), [segments[i]]);
        }

        return this;
    }
}
