using System.Numerics.Tensors;

namespace HighDicom;

// The forms in which pixels can be handed in.
public sealed partial class SegmentationPyramidBuilder
{
    /// <summary>Adds a segment whose pixels of the first level are a tensor; they are made smaller for the other levels.</summary>
    /// <typeparam name="T">bool; a type of whole numbers, of which 0 and 1 are allowed; float, double or Half for probabilities 0 to 1.</typeparam>
    /// <param name="label">Segment Label (0062,0005), LO: up to 64 characters.</param>
    /// <param name="mask">Shape (row, column): the total pixel matrix of the first level. Any strides.</param>
    /// <param name="describe">Describes the segment.</param>
    /// <exception cref="ArgumentException">The pixels do not have the shape of the first level or are of no type of a mask, or the label does not fit LO.</exception>
    public SegmentationPyramidBuilder AddSegment<T>(string label, Tensor<T> mask, Action<SegmentBuilder> describe)
        where T : unmanaged
    {
        ArgumentNullException.ThrowIfNull(mask);
        return AddFirst(TensorFrames<T>.Of(mask, label), [Describe(label, describe)], isLabelMap: false);
    }

    /// <summary>Adds a segment whose pixels of the first level are an array; they are made smaller for the other levels.</summary>
    /// <inheritdoc cref="AddSegment{T}(string, Tensor{T}, Action{SegmentBuilder})"/>
    public SegmentationPyramidBuilder AddSegment<T>(string label, T[,] mask, Action<SegmentBuilder> describe)
        where T : unmanaged
    {
        ArgumentNullException.ThrowIfNull(mask);
        return AddFirst(ArrayFrames<T>.Of(mask), [Describe(label, describe)], isLabelMap: false);
    }

    /// <summary>Adds a segment whose pixels are given for each level.</summary>
    /// <typeparam name="T">bool; a type of whole numbers, of which 0 and 1 are allowed; float, double or Half for probabilities 0 to 1.</typeparam>
    /// <param name="label">Segment Label (0062,0005), LO: up to 64 characters.</param>
    /// <param name="masks">For each level its total pixel matrix, of shape (row, column).</param>
    /// <param name="describe">Describes the segment.</param>
    /// <exception cref="ArgumentException">The pixels do not have the shapes of the levels or are of no type of a mask, or the label does not fit LO.</exception>
    public SegmentationPyramidBuilder AddSegment<T>(string label, IReadOnlyList<Tensor<T>> masks, Action<SegmentBuilder> describe)
        where T : unmanaged
    {
        ArgumentNullException.ThrowIfNull(masks);
        return AddGiven<T>([.. masks.Select(mask => TensorFrames<T>.Of(mask, label))], [Describe(label, describe)], isLabelMap: false);
    }

    /// <summary>Adds a segment whose pixels are made tile by tile for each level, when they are needed.</summary>
    /// <param name="label">Segment Label (0062,0005), LO: up to 64 characters.</param>
    /// <param name="masks">For each level the tiles of its total pixel matrix, along the rows of tiles; of a sparse slide in the order of its frames.</param>
    /// <param name="describe">Describes the segment.</param>
    /// <inheritdoc cref="AddSegment{T}(string, IReadOnlyList{Tensor{T}}, Action{SegmentBuilder})"/>
    public SegmentationPyramidBuilder AddSegment<T>(string label, IReadOnlyList<IFrameSource<T>> masks, Action<SegmentBuilder> describe)
        where T : unmanaged
    {
        ArgumentNullException.ThrowIfNull(masks);
        return AddGiven<T>([.. masks.Select(mask => new PulledFrames<T>(mask))], [Describe(label, describe)], isLabelMap: false);
    }

    /// <summary>Adds the segments of a label map of the first level; it is made smaller for the other levels.</summary>
    /// <typeparam name="T">A type of whole numbers.</typeparam>
    /// <param name="labelMap">Shape (row, column): the total pixel matrix of the first level; each pixel holds the number of its segment, or 0.</param>
    /// <param name="describe">Describes every number that occurs; one that does not occur is described without frames.</param>
    /// <exception cref="ArgumentException">The label map does not have the shape of the first level, or is not of whole numbers.</exception>
    public SegmentationPyramidBuilder AddSegments<T>(Tensor<T> labelMap, Action<SegmentListBuilder> describe)
        where T : unmanaged
    {
        ArgumentNullException.ThrowIfNull(labelMap);
        return AddFirst(TensorFrames<T>.Of(labelMap, LabelMap), Described(describe), isLabelMap: true);
    }

    /// <inheritdoc cref="AddSegments{T}(Tensor{T}, Action{SegmentListBuilder})"/>
    public SegmentationPyramidBuilder AddSegments<T>(T[,] labelMap, Action<SegmentListBuilder> describe)
        where T : unmanaged
    {
        ArgumentNullException.ThrowIfNull(labelMap);
        return AddFirst(ArrayFrames<T>.Of(labelMap), Described(describe), isLabelMap: true);
    }

    /// <summary>Adds the segments of label maps that are given for each level.</summary>
    /// <typeparam name="T">A type of whole numbers.</typeparam>
    /// <param name="labelMaps">For each level its total pixel matrix, of shape (row, column); each pixel holds the number of its segment, or 0.</param>
    /// <param name="describe">Describes every number that occurs; one that does not occur is described without frames.</param>
    /// <exception cref="ArgumentException">The label maps do not have the shapes of the levels, or are not of whole numbers.</exception>
    public SegmentationPyramidBuilder AddSegments<T>(IReadOnlyList<Tensor<T>> labelMaps, Action<SegmentListBuilder> describe)
        where T : unmanaged
    {
        ArgumentNullException.ThrowIfNull(labelMaps);
        return AddGiven<T>([.. labelMaps.Select(map => TensorFrames<T>.Of(map, LabelMap))], Described(describe), isLabelMap: true);
    }

    /// <summary>Adds the segments of label maps that are made tile by tile for each level, when they are needed.</summary>
    /// <param name="labelMaps">For each level the tiles of its total pixel matrix, along the rows of tiles; of a sparse slide in the order of its frames.</param>
    /// <param name="describe">Describes every number that occurs; one that does not occur is described without frames.</param>
    /// <inheritdoc cref="AddSegments{T}(IReadOnlyList{Tensor{T}}, Action{SegmentListBuilder})"/>
    public SegmentationPyramidBuilder AddSegments<T>(IReadOnlyList<IFrameSource<T>> labelMaps, Action<SegmentListBuilder> describe)
        where T : unmanaged
    {
        ArgumentNullException.ThrowIfNull(labelMaps);
        return AddGiven<T>([.. labelMaps.Select(map => new PulledFrames<T>(map))], Described(describe), isLabelMap: true);
    }

    private const string LabelMap = "The label map";

    private SegmentDescription Describe(string label, Action<SegmentBuilder> describe)
    {
        ArgumentNullException.ThrowIfNull(describe);
        var segment = new SegmentBuilder(label);
        describe(segment);
        return segment.ToDescription(_segments.Count == 0 ? 1 : _segments.Max(other => other.Number) + 1);
    }

    private static SegmentDescription[] Described(Action<SegmentListBuilder> describe) => SegmentationBuilder.Sorted(SegmentationBuilder.List(describe));

    private SegmentationPyramidBuilder AddFirst<T>(StridedFrames<T> pixels, SegmentDescription[] segments, bool isLabelMap)
        where T : unmanaged
    {
        RequireShape(pixels.Shape, 0, segments, isLabelMap);
        return Add(new FirstLevel<T>(pixels, segments, isLabelMap), segments);
    }

    private SegmentationPyramidBuilder AddGiven<T>(FrameStore<T>[] levels, SegmentDescription[] segments, bool isLabelMap)
        where T : unmanaged
    {
        if (levels.Length != _levels.Length) throw new ArgumentException($"Pixels of {levels.Length} levels are given for a pyramid of {_levels.Length}.");
        for (int level = 0; level < levels.Length; level++)
        {
            if (levels[level] is StridedFrames<T>) RequireShape(levels[level].Shape, level, segments, isLabelMap);
        }

        return Add(new GivenLevels<T>(levels, segments, isLabelMap), segments);
    }

    private void RequireShape(MaskShape shape, int level, SegmentDescription[] segments, bool isLabelMap)
    {
        SlideMatrix matrix = _levels[level].Matrix;
        if (shape != new MaskShape(1, matrix.Rows, matrix.Columns))
            throw new ArgumentException($"{(isLabelMap ? LabelMap : $"Segment '{segments[0].Label}'")}: the pixels of level {level + 1} have the shape {shape}; its total pixel matrix has ({matrix.Rows}, {matrix.Columns}).");
    }

    private SegmentationPyramidBuilder Add(PyramidInput input, SegmentDescription[] segments)
    {
        _inputs.Add(input);
        _segments.AddRange(segments);
        return this;
    }
}
