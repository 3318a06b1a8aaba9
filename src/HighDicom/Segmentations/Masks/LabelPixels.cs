using System.Buffers;
using System.Numerics;
using System.Runtime.InteropServices;

namespace HighDicom;

/// <summary>A label map: each pixel holds the number of the one segment that it belongs to, or 0. A mask of whole numbers is one with the number 1.</summary>
internal sealed class LabelPixels<T>(FrameStore<T> frames, LabelTable table, bool isMask) : SegmentPixels(frames.Shape, table.Numbers.Count)
    where T : unmanaged, IBinaryInteger<T>
{
    internal override IPulled? Pulled => frames as IPulled;

    // Run by run: of 117 organs a frame has a few, and neighbours are mostly equal. One pass finds all of them.
    internal override string? Examine(int frame, Span<PixelRange> ranges, PixelFormat format)
    {
        using FrameView<T> view = frames.View(frame);
        ReadOnlySpan<T> pixels = view.Pixels;
        for (int start = 0, end; start < pixels.Length; start = end)
        {
            T label = pixels[start];
            int length = pixels[start..].IndexOfAnyExcept(label);
            end = length < 0 ? pixels.Length : start + length;
            int segment = table.SegmentOf(label);
            if (segment >= 0) ranges[segment] = ranges[segment].With(start, end);
            else if (segment == LabelTable.Unknown) return Unknown(frame, start, label);
        }

        return null;
    }

    internal override string? Pack(FramePart part, Span<byte> bits, long bitOffset, PixelFormat format)
    {
        using FrameView<T> view = frames.View(part.Frame);
        BitPacking.PackLabel(view.Pixels[part.Range.Start..part.Range.End], Label(part.Segment), bits, bitOffset + part.Range.Start);
        return null;
    }

    internal override string? Quantize(FramePart part, Span<byte> target, PixelFormat format)
    {
        byte[] rented = ArrayPool<byte>.Shared.Rent(format.FrameBytes(part.Range.Length));
        using FrameView<T> view = frames.View(part.Frame);
        BitPacking.PackLabel(view.Pixels[part.Range.Start..part.Range.End], Label(part.Segment), rented);
        BitPacking.Unpack(rented, 0, target.Slice(part.Range.Start, part.Range.Length), (byte)format.Maximum);
        ArrayPool<byte>.Shared.Return(rented);
        return null;
    }

    internal override string? Paint(FramePart part, Span<byte> target, PixelFormat format)
    {
        using FrameView<T> view = frames.View(part.Frame);
        if (isMask) return PaintMask(view.Pixels, part, target, format);
        int taken = format.Bits == 8
            ? LabelPaint.Merge(view.Pixels, target, part.IsFirst)
            : LabelPaint.Merge(view.Pixels, MemoryMarshal.Cast<byte, ushort>(target), part.IsFirst);
        return taken < 0 ? null : MaskProblem.Overlap(part.Frame, taken, Shape);
    }

    private string? PaintMask(ReadOnlySpan<T> pixels, FramePart part, Span<byte> target, PixelFormat format)
    {
        (int start, int length, int width) = (part.Range.Start, part.Range.Length, format.Bits / 8);
        byte[] mask = ArrayPool<byte>.Shared.Rent(length);
        LabelConversion.Convert<T, byte>(pixels.Slice(start, length), mask);
        int taken = LabelPaint.Paint(mask.AsSpan(0, length), target.Slice(start * width, length * width), part.Number, format.Bits);
        ArrayPool<byte>.Shared.Return(mask);
        return taken < 0 ? null : MaskProblem.Overlap(part.Frame, start + taken, Shape);
    }

    private string Unknown(int frame, int pixel, T label) => isMask
        ? MaskProblem.NoMask(frame, pixel, Shape, PixelPlace.Number(label))
        : MaskProblem.NoLabel(frame, pixel, Shape, PixelPlace.Number(label));

    private T Label(int segment) => T.CreateTruncating(table.Numbers[segment]);
}
