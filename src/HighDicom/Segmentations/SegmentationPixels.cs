using System.Numerics;
using System.Numerics.Tensors;
using System.Runtime.InteropServices;
using HighDicom.Codes;

namespace HighDicom;

/// <summary>The pixels of a segmentation: say which segments and which source images, then how they are to come.</summary>
/// <remarks>A value: every choice gives a new one. Frames are read when an array is asked for. Safe for use from several threads.</remarks>
public sealed class SegmentationPixels
{
    private readonly Segmentation _segmentation;
    private readonly PixelReader _reader;
    private readonly IReadOnlyList<SegmentDescription> _segments;
    private readonly IReadOnlyList<string>? _sources;

    internal SegmentationPixels(Segmentation segmentation, PixelReader reader)
        : this(segmentation, reader, segmentation.Segments, null)
    {
    }

    private SegmentationPixels(Segmentation segmentation, PixelReader reader, IReadOnlyList<SegmentDescription> segments, IReadOnlyList<string>? sources) =>
        (_segmentation, _reader, _segments, _sources) = (segmentation, reader, segments, sources);

    /// <summary>The numbers of the segments that are chosen, in the order of the result.</summary>
    public IReadOnlyList<int> SegmentNumbers => [.. _segments.Select(segment => segment.Number)];

    /// <summary>Chooses segments by number, in this order.</summary>
    /// <param name="numbers">Segment numbers.</param>
    /// <exception cref="ArgumentException">There is no such segment among those chosen so far.</exception>
    public SegmentationPixels Segments(params ReadOnlySpan<int> numbers)
    {
        var chosen = new List<SegmentDescription>(numbers.Length);
        foreach (int number in numbers)
        {
            chosen.Add(_segments.FirstOrDefault(segment => segment.Number == number)
                ?? throw new ArgumentException($"There is no segment {number} among {string.Join(", ", SegmentNumbers)}.", nameof(numbers)));
        }

        return new SegmentationPixels(_segmentation, _reader, chosen, _sources);
    }

    /// <summary>Chooses segments by what they are; several conditions must all hold. None may be left.</summary>
    /// <param name="label">Segment Label (0062,0005).</param>
    /// <param name="category">Segmented Property Category (0062,0003); old and new SNOMED codes are the same.</param>
    /// <param name="type">Segmented Property Type (0062,000F); old and new SNOMED codes are the same.</param>
    /// <param name="tracking">Tracking UID (0062,0021).</param>
    public SegmentationPixels Segments(string? label = null, CodedConcept? category = null, CodedConcept? type = null, Tracking? tracking = null) =>
        new(_segmentation, _reader, [.. _segments.Where(segment =>
            (label is null || segment.Label == label)
            && (category is null || segment.Category == category)
            && (type is null || segment.Type == type)
            && (tracking is null || segment.Tracking?.Uid == tracking.Uid))], _sources);

    /// <summary>Chooses the planes of source images; the result has one frame for each, in this order, empty where nothing is segmented.</summary>
    /// <param name="sopInstanceUids">SOP Instance UIDs (0008,0018) of the source images.</param>
    /// <exception cref="ArgumentException">The segmentation refers to no such image.</exception>
    public SegmentationPixels FromSources(IEnumerable<string> sopInstanceUids)
    {
        ArgumentNullException.ThrowIfNull(sopInstanceUids);
        return new SegmentationPixels(_segmentation, _reader, _segments, [.. sopInstanceUids]);
    }

    /// <summary>One label map of the chosen segments.</summary>
    /// <typeparam name="T">The type of a pixel.</typeparam>
    /// <param name="relabel">Whether pixels hold the place of their segment in <see cref="SegmentNumbers"/>, counted from 1, instead of its number.</param>
    /// <returns>Axes (frame, row, column); 0 where no segment is.</returns>
    /// <exception cref="InvalidOperationException">Two chosen segments share a pixel, or a label does not fit the type.</exception>
    public Tensor<T> Combine<T>(bool relabel = false)
        where T : unmanaged, INumber<T>
    {
        PlaneSelection planes = Planes();
        T[] pixels = new T[planes.ResultLength(1)];
        for (int i = 0; i < _segments.Count; i++)
        {
            int label = relabel ? i + 1 : _segments[i].Number;
            T value = Label<T>(label);
            foreach (PlaneFrame frame in planes.FramesOf(_segments[i].Number))
            {
                Span<T> target = pixels.AsSpan(frame.Plane * planes.FramePixels, planes.FramePixels);
                if (!_reader.TryPaint(frame.Frame, target, value))
                    throw new InvalidOperationException($"Segment {_segments[i].Number} shares pixels with another chosen segment in frame {frame.Frame + 1}. Choose segments that do not overlap, or use Stack.");
            }
        }

        return Tensor.Create(pixels, [planes.Count, planes.Rows, planes.Columns]);
    }

    /// <summary>The chosen segments beside each other.</summary>
    /// <typeparam name="T">The type of a pixel.</typeparam>
    /// <returns>Axes (frame, row, column, segment) with the segments in the order of <see cref="SegmentNumbers"/>; 0 and 1.</returns>
    /// <exception cref="InvalidOperationException">The result would have more than 2^31 elements: read segment by segment.</exception>
    public Tensor<T> Stack<T>()
        where T : unmanaged, INumber<T>
    {
        PlaneSelection planes = Planes();
        int depth = _segments.Count;
        T[] pixels = new T[planes.ResultLength(depth)];
        byte[] frameBits = new byte[planes.FramePixels];
        for (int i = 0; i < depth; i++)
        {
            foreach (PlaneFrame frame in planes.FramesOf(_segments[i].Number))
            {
                _reader.Read(frame.Frame, frameBits);
                Span<T> target = pixels.AsSpan(frame.Plane * planes.FramePixels * depth, planes.FramePixels * depth);
                for (int pixel = 0; pixel < frameBits.Length; pixel++)
                {
                    if (frameBits[pixel] != 0) target[(pixel * depth) + i] = T.One;
                }
            }
        }

        return Tensor.Create(pixels, [planes.Count, planes.Rows, planes.Columns, depth]);
    }

    /// <summary>The mask of one segment.</summary>
    /// <param name="number">The segment number.</param>
    /// <returns>Axes (frame, row, column).</returns>
    /// <exception cref="ArgumentException">There is no such segment among those chosen.</exception>
    public Tensor<bool> Mask(int number)
    {
        SegmentationPixels one = Segments(number);
        PlaneSelection planes = one.Planes();
        bool[] pixels = new bool[planes.ResultLength(1)];
        foreach (PlaneFrame frame in planes.FramesOf(number))
            _reader.Read(frame.Frame, MemoryMarshal.AsBytes(pixels.AsSpan(frame.Plane * planes.FramePixels, planes.FramePixels)));
        return Tensor.Create(pixels, [planes.Count, planes.Rows, planes.Columns]);
    }

    private PlaneSelection Planes() => _sources is null
        ? PlaneSelection.OfAll(_segmentation.Index, _reader.Rows, _reader.Columns)
        : PlaneSelection.OfSources(_segmentation.Index, _sources, _reader.Rows, _reader.Columns);

    private static T Label<T>(int label)
        where T : unmanaged, INumber<T>
    {
        T value = T.CreateTruncating(label);
        return double.CreateChecked(value) == label
            ? value
            : throw new InvalidOperationException($"Segment number {label} does not fit {typeof(T).Name}. Use a larger type, or relabel.");
    }
}
