using System.Buffers;
using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace HighDicom;

/// <summary>The probabilities or occupancies of one segment, 0 to 1.</summary>
/// <typeparam name="T">The type of floating point numbers.</typeparam>
/// <typeparam name="TBits">Unsigned numbers of the same size.</typeparam>
internal sealed class FractionPixels<T, TBits>(FrameStore<T> frames) : SegmentPixels(frames.Shape, 1)
    where T : unmanaged, IBinaryFloatingPointIeee754<T>
    where TBits : unmanaged, IBinaryInteger<TBits>, IUnsignedNumber<TBits>, IMinMaxValue<TBits>
{
    internal override IPulled? Pulled => frames as IPulled;

    private static TBits One => Unsafe.BitCast<T, TBits>(T.One);

    // From both ends: what lies between is looked at when it is written.
    internal override string? Examine(int frame, Span<PixelRange> ranges, PixelFormat format)
    {
        using FrameView<T> view = frames.View(frame);
        ReadOnlySpan<TBits> bits = MemoryMarshal.Cast<T, TBits>(view.Pixels);
        TBits limit = Unsafe.BitCast<T, TBits>(GreatestOfNone(format));
        int first = FractionBits.FirstAbove(bits, limit);
        if (first < 0) return null;
        if (!FractionBits.IsAtMost(bits[first], One)) return Problem(frame, first, view.Pixels[first]);
        ranges[0] = new PixelRange(first, FractionBits.LastAbove(bits, limit) + 1);
        return null;
    }

    internal override string? Pack(FramePart part, Span<byte> bits, long bitOffset, PixelFormat format)
    {
        using FrameView<T> view = frames.View(part.Frame);
        ReadOnlySpan<T> pixels = view.Pixels[part.Range.Start..part.Range.End];
        BitPacking.PackBetween(MemoryMarshal.Cast<T, TBits>(pixels), Unsafe.BitCast<T, TBits>(Threshold(format)), One, bits, bitOffset + part.Range.Start);
        return FindBad(pixels, part, format);
    }

    internal override string? Quantize(FramePart part, Span<byte> target, PixelFormat format)
    {
        using FrameView<T> view = frames.View(part.Frame);
        ReadOnlySpan<T> pixels = view.Pixels[part.Range.Start..part.Range.End];
        return Fractions.Quantize(pixels, format.Maximum, target.Slice(part.Range.Start, part.Range.Length)) ? null : FindBad(pixels, part, format);
    }

    internal override string? Paint(FramePart part, Span<byte> target, PixelFormat format)
    {
        int length = part.Range.Length;
        int width = format.Bits / 8;
        byte[] bits = ArrayPool<byte>.Shared.Rent((int)BitPacking.ByteCount(length));
        byte[] mask = ArrayPool<byte>.Shared.Rent(length);
        string? problem = Pack(part, bits, -part.Range.Start, format);
        BitPacking.Unpack(bits, 0, mask.AsSpan(0, length));
        int taken = LabelPaint.Paint(mask.AsSpan(0, length), target.Slice(part.Range.Start * width, length * width), part.Number, format.Bits);
        ArrayPool<byte>.Shared.Return(bits);
        ArrayPool<byte>.Shared.Return(mask);
        return problem ?? (taken < 0 ? null : MaskProblem.Overlap(part.Frame, part.Range.Start + taken, Shape));
    }

    private static T GreatestOfNone(PixelFormat format) => format.IsFractional ? Fractions.GreatestOfNone<T>(format.Maximum)
        : format.Threshold is null ? T.Zero
        : T.BitDecrement(Threshold(format));

    private static T Threshold(PixelFormat format) => format.Threshold is { } threshold ? T.Max(T.CreateSaturating(threshold), T.Epsilon) : T.One;

    private string? FindBad(ReadOnlySpan<T> pixels, FramePart part, PixelFormat format)
    {
        ReadOnlySpan<TBits> bits = MemoryMarshal.Cast<T, TBits>(pixels);
        int bad = format.IsFractional || format.Threshold is not null ? FractionBits.FirstAbove(bits, One) : FractionBits.FirstBroken(bits, One);
        return bad < 0 ? null : Problem(part.Frame, part.Range.Start + bad, pixels[bad]);
    }

    private string Problem(int frame, int pixel, T value) => value >= T.Zero && value <= T.One
        ? MaskProblem.NotWhole(frame, pixel, Shape, double.CreateSaturating(value))
        : MaskProblem.NoFraction(frame, pixel, Shape, double.CreateSaturating(value));
}
