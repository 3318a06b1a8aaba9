using System.Runtime.InteropServices;

namespace HighDicom;

/// <summary>A mask of truth values, or of bytes 0 and 1.</summary>
internal sealed class MaskPixels<T>(FrameStore<T> frames) : SegmentPixels(frames.Shape, 1)
    where T : unmanaged
{
    // Truth values come as any byte from foreign code; only numbers can be wrong.
    private readonly bool _isBoolean = typeof(T) == typeof(bool);

    internal override IPulled? Pulled => frames as IPulled;

    internal override string? Examine(int frame, Span<PixelRange> ranges, PixelFormat format)
    {
        using FrameView<T> view = frames.View(frame);
        ReadOnlySpan<byte> pixels = MemoryMarshal.AsBytes(view.Pixels);
        int first = pixels.IndexOfAnyExcept((byte)0);
        if (first >= 0) ranges[0] = new PixelRange(first, pixels.LastIndexOfAnyExcept((byte)0) + 1);
        return null;
    }

    internal override string? Pack(FramePart part, Span<byte> bits, long bitOffset, PixelFormat format)
    {
        using FrameView<T> view = frames.View(part.Frame);
        ReadOnlySpan<byte> pixels = Pixels(view, part.Range);
        BitPacking.Pack(pixels, bits, bitOffset + part.Range.Start);
        return FindBad(pixels, part);
    }

    internal override string? Quantize(FramePart part, Span<byte> target, PixelFormat format)
    {
        using FrameView<T> view = frames.View(part.Frame);
        ReadOnlySpan<byte> pixels = Pixels(view, part.Range);
        Span<byte> fractions = target.Slice(part.Range.Start, part.Range.Length);
        if (FindBad(pixels, part) is { } problem) return problem;
        LabelPaint.Paint(pixels, fractions, format.Maximum, bits: 8);
        return null;
    }

    internal override string? Paint(FramePart part, Span<byte> target, PixelFormat format)
    {
        using FrameView<T> view = frames.View(part.Frame);
        ReadOnlySpan<byte> pixels = Pixels(view, part.Range);
        int width = format.Bits / 8;
        int taken = LabelPaint.Paint(pixels, target.Slice(part.Range.Start * width, part.Range.Length * width), part.Number, format.Bits);
        return FindBad(pixels, part) ?? (taken < 0 ? null : MaskProblem.Overlap(part.Frame, part.Range.Start + taken, Shape));
    }

    private static ReadOnlySpan<byte> Pixels(FrameView<T> view, PixelRange range) => MemoryMarshal.AsBytes(view.Pixels)[range.Start..range.End];

    private string? FindBad(ReadOnlySpan<byte> pixels, FramePart part)
    {
        int bad = _isBoolean ? -1 : pixels.IndexOfAnyExceptInRange((byte)0, (byte)1);
        return bad < 0 ? null : MaskProblem.NoMask(part.Frame, part.Range.Start + bad, Shape, PixelPlace.Number(pixels[bad]));
    }
}
