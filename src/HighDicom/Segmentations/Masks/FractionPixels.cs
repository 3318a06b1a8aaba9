using System.Buffers;
using System.Numerics;

namespace HighDicom;

/// <summary>The probabilities or occupancies of one segment, 0 to 1.</summary>
internal sealed class FractionPixels<T>(FrameStore<T> frames) : SegmentPixels(frames.Shape, 1)
    where T : unmanaged, IBinaryFloatingPointIeee754<T>
{
    internal override IPulled? Pulled => frames as IPulled;

    internal override string? Examine(int frame, Span<PixelRange> ranges, PixelFormat format)
    {
        using FrameView<T> view = frames.View(frame);
        T least = T.CreateSaturating(format.IsFractional ? 0.5 / format.Maximum : 0);
        if (format.Threshold is { } threshold && !format.IsFractional) least = T.BitDecrement(T.CreateSaturating(threshold));
        int bad = Fractions.Examine(view.Pixels, least, out bool isEmpty);
        if (!isEmpty) ranges[0] = new PixelRange(0, view.Pixels.Length);
        return bad < 0 ? null : MaskProblem.NoFraction(frame, bad, Shape, double.CreateSaturating(view.Pixels[bad]));
    }

    internal override string? Pack(FramePart part, Span<byte> bits, long bitOffset, PixelFormat format)
    {
        byte[] mask = ArrayPool<byte>.Shared.Rent(Shape.FramePixels);
        string? problem = ToMask(part.Frame, mask.AsSpan(0, Shape.FramePixels), format);
        BitPacking.Pack(mask.AsSpan(0, Shape.FramePixels), bits, bitOffset);
        ArrayPool<byte>.Shared.Return(mask);
        return problem;
    }

    internal override string? Quantize(FramePart part, Span<byte> target, PixelFormat format)
    {
        using FrameView<T> view = frames.View(part.Frame);
        int bad = Fractions.Quantize(view.Pixels, format.Maximum, target);
        return bad < 0 ? null : MaskProblem.NoFraction(part.Frame, bad, Shape, double.CreateSaturating(view.Pixels[bad]));
    }

    internal override string? Paint(FramePart part, Span<byte> target, PixelFormat format)
    {
        byte[] mask = ArrayPool<byte>.Shared.Rent(Shape.FramePixels);
        string? problem = ToMask(part.Frame, mask.AsSpan(0, Shape.FramePixels), format);
        int taken = LabelPaint.Paint(mask.AsSpan(0, Shape.FramePixels), target, part.Number, format.Bits);
        ArrayPool<byte>.Shared.Return(mask);
        return problem ?? (taken < 0 ? null : MaskProblem.Overlap(part.Frame, taken, Shape));
    }

    private string? ToMask(int frame, Span<byte> mask, PixelFormat format)
    {
        using FrameView<T> view = frames.View(frame);
        ReadOnlySpan<T> pixels = view.Pixels;
        T threshold = T.CreateSaturating(format.Threshold ?? 1);
        for (int i = 0; i < pixels.Length; i++)
        {
            T value = pixels[i];
            if (!(value >= T.Zero && value <= T.One)) return MaskProblem.NoFraction(frame, i, Shape, double.CreateSaturating(value));
            if (format.Threshold is null && value != T.Zero && value != T.One) return MaskProblem.NotWhole(frame, i, Shape, double.CreateSaturating(value));
            mask[i] = value >= threshold ? (byte)1 : (byte)0;
        }

        return null;
    }
}
