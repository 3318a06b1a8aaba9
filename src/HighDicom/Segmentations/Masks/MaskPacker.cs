using System.Buffers;
using System.Numerics.Tensors;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace HighDicom;

/// <summary>Packs masks that were handed in as spans, which do not outlive the call.</summary>
internal static class MaskPacker
{
    internal static PackedMask Pack<T>(in ReadOnlyTensorSpan<T> mask, string label)
        where T : unmanaged
    {
        MaskShape shape = MaskShape.Of(mask.Lengths, label);
        var packed = new PackedMask(shape);
        byte[] rented = ArrayPool<byte>.Shared.Rent(Math.Max(1, shape.FramePixels));
        Span<byte> pixels = rented.AsSpan(0, shape.FramePixels);
        for (int frame = 0; frame < shape.Frames && pixels.Length > 0; frame++)
        {
            mask.Slice([new NRange(frame, frame + 1), NRange.All, NRange.All]).FlattenTo(MemoryMarshal.CreateSpan(ref Unsafe.As<byte, T>(ref pixels[0]), pixels.Length));
            Take(packed, frame, pixels, typeof(T) == typeof(bool), label);
        }

        ArrayPool<byte>.Shared.Return(rented);
        return packed;
    }

    internal static PackedMask Pack(ReadOnlySpan<byte> mask, MaskShape shape, bool isBoolean, string label)
    {
        if (shape.Frames < 0 || shape.Rows < 0 || shape.Columns < 0 || mask.Length != (long)shape.Frames * shape.Rows * shape.Columns)
            throw new ArgumentException($"Segment '{label}': the mask has {mask.Length} values, the shape {shape} (frame, row, column) says otherwise.", nameof(mask));
        var packed = new PackedMask(shape);
        for (int frame = 0; frame < shape.Frames; frame++)
            Take(packed, frame, mask.Slice(frame * shape.FramePixels, shape.FramePixels), isBoolean, label);
        return packed;
    }

    private static void Take(PackedMask packed, int frame, ReadOnlySpan<byte> pixels, bool isBoolean, string label)
    {
        if (!isBoolean && MaskValues.FindBad(pixels) is { } bad)
            throw new ArgumentException($"Segment '{label}': {MaskValues.Explain(frame, bad)}.");
        packed.SetFrame(frame, pixels);
    }
}
