using System.Buffers;
using System.Runtime.InteropServices;

namespace HighDicom;

/// <summary>A mask that was handed in as a span and therefore packed at the call: one bit a pixel, frames on whole bytes.</summary>
internal sealed class PackedPixels : SegmentPixels
{
    private readonly byte[] _bits;
    private readonly PixelRange[] _ranges;
    private readonly int _frameBytes;

    private PackedPixels(MaskShape shape)
        : base(shape, 1)
    {
        _frameBytes = checked((int)BitPacking.ByteCount(shape.FramePixels));
        _bits = new byte[checked(_frameBytes * shape.Frames)];
        _ranges = new PixelRange[shape.Frames];
    }

    /// <exception cref="ArgumentException">A frame holds a value that no mask may have.</exception>
    internal static PackedPixels Of<T>(FrameStore<T> frames, string label)
        where T : unmanaged
    {
        var packed = new PackedPixels(frames.Shape);
        var mask = new MaskPixels<T>(frames);
        for (int frame = 0; frame < frames.Shape.Frames; frame++)
        {
            mask.Examine(frame, MemoryMarshal.CreateSpan(ref packed._ranges[frame], 1), default);
            if (packed._ranges[frame].IsEmpty) continue;
            if (mask.Pack(new FramePart(0, frame, 0, packed._ranges[frame], 1), packed.Bits(frame), 0, default) is { } problem)
                throw new ArgumentException($"{label}: {problem}.");
        }

        return packed;
    }

    internal override string? Examine(int frame, Span<PixelRange> ranges, PixelFormat format)
    {
        ranges[0] = _ranges[frame];
        return null;
    }

    internal override string? Pack(FramePart part, Span<byte> bits, long bitOffset, PixelFormat format)
    {
        BitRange.Copy(Bits(part.Frame), part.Range.Start, part.Range.Length, bits, bitOffset + part.Range.Start);
        return null;
    }

    internal override string? Quantize(FramePart part, Span<byte> target, PixelFormat format)
    {
        BitPacking.Unpack(Bits(part.Frame), part.Range.Start, target.Slice(part.Range.Start, part.Range.Length), (byte)format.Maximum);
        return null;
    }

    internal override string? Paint(FramePart part, Span<byte> target, PixelFormat format)
    {
        int width = format.Bits / 8;
        byte[] rented = ArrayPool<byte>.Shared.Rent(part.Range.Length);
        Span<byte> mask = rented.AsSpan(0, part.Range.Length);
        BitPacking.Unpack(Bits(part.Frame), part.Range.Start, mask);
        int taken = LabelPaint.Paint(mask, target.Slice(part.Range.Start * width, part.Range.Length * width), part.Number, format.Bits);
        ArrayPool<byte>.Shared.Return(rented);
        return taken < 0 ? null : MaskProblem.Overlap(part.Frame, part.Range.Start + taken, Shape);
    }

    private Span<byte> Bits(int frame) => _bits.AsSpan(frame * _frameBytes, _frameBytes);
}
