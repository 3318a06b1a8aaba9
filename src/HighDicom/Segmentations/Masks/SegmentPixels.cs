namespace HighDicom;

/// <summary>The pixels of one segment or, in a label map, of several, as they were handed in.</summary>
/// <remarks>All methods return what is wrong with the frame as a text that completes "Segment 'Liver': …", or null.</remarks>
internal abstract class SegmentPixels(MaskShape shape, int segments)
{
    internal MaskShape Shape { get; } = shape;

    /// <summary>The number of segments that the pixels belong to.</summary>
    internal int Segments { get; } = segments;

    /// <summary>Frames that are made when asked for: then a frame is examined and written before the next is looked at. Else null.</summary>
    internal virtual IPulled? Pulled => null;

    /// <summary>Finds where each segment has pixels in a frame.</summary>
    /// <param name="frame">The frame.</param>
    /// <param name="ranges">One for each segment; all empty before.</param>
    /// <param name="format">How the pixels will be stored: that decides what counts as none.</param>
    internal abstract string? Examine(int frame, Span<PixelRange> ranges, PixelFormat format);

    /// <summary>Sets one bit for each pixel of a segment.</summary>
    /// <param name="part">What to write.</param>
    /// <param name="bits">Where to; the bits of the frame are 0 before.</param>
    /// <param name="bitOffset">The bit of the frame's first pixel.</param>
    /// <param name="format">How the pixels are stored.</param>
    internal abstract string? Pack(FramePart part, Span<byte> bits, long bitOffset, PixelFormat format);

    /// <summary>Writes fractions of a segment, 0 to the maximum.</summary>
    /// <param name="part">What to write.</param>
    /// <param name="target">The frame, all 0 before.</param>
    /// <param name="format">How the pixels are stored.</param>
    internal abstract string? Quantize(FramePart part, Span<byte> target, PixelFormat format);

    /// <summary>Writes the numbers of all segments where they have pixels.</summary>
    /// <param name="part">What to write.</param>
    /// <param name="target">The frame; what other inputs have written is in it.</param>
    /// <param name="format">How the pixels are stored.</param>
    internal abstract string? Paint(FramePart part, Span<byte> target, PixelFormat format);
}
