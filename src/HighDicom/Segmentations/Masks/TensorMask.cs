using System.Buffers;
using System.Numerics.Tensors;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace HighDicom;

/// <summary>A mask that stays in the caller's tensor until the object is built; dense frames are read in place, others are gathered.</summary>
internal sealed class TensorMask<T>(Tensor<T> tensor, string label) : SegmentMask(MaskShape.Of(tensor.Lengths, label))
    where T : unmanaged
{
    // A frame whose pixels lie one after the other can be read in place, whatever lies between the frames.
    private readonly bool _isDense = FrameIsDense(tensor);

    internal override bool IsEmpty(int frame)
    {
        if (_isDense) return !Dense(frame).ContainsAnyExcept((byte)0);
        byte[] rented = ArrayPool<byte>.Shared.Rent(Shape.FramePixels);
        bool isEmpty = !Gather(frame, rented).ContainsAnyExcept((byte)0);
        ArrayPool<byte>.Shared.Return(rented);
        return isEmpty;
    }

    internal override byte? Pack(int frame, Span<byte> bits, long bitOffset)
    {
        if (_isDense) return Pack(Dense(frame), bits, bitOffset);
        byte[] rented = ArrayPool<byte>.Shared.Rent(Shape.FramePixels);
        byte? bad = Pack(Gather(frame, rented), bits, bitOffset);
        ArrayPool<byte>.Shared.Return(rented);
        return bad;
    }

    // Truth values come as any byte from foreign code; only numbers can be wrong.
    private static byte? Pack(ReadOnlySpan<byte> pixels, Span<byte> bits, long bitOffset)
    {
        BitPacking.Pack(pixels, bits, bitOffset);
        return typeof(T) == typeof(bool) ? null : MaskValues.FindBad(pixels);
    }

    private static bool FrameIsDense(Tensor<T> tensor) =>
        tensor.Lengths.Length == 3 && (tensor.Lengths[2] == 1 || tensor.Strides[2] == 1) && (tensor.Lengths[1] == 1 || tensor.Strides[1] == tensor.Lengths[2]);

    private ReadOnlySpan<byte> Dense(int frame) =>
        MemoryMarshal.AsBytes(MemoryMarshal.CreateReadOnlySpan(in tensor.AsReadOnlyTensorSpan()[frame, 0, 0], Shape.FramePixels));

    private Span<byte> Gather(int frame, byte[] buffer)
    {
        Span<byte> pixels = buffer.AsSpan(0, Shape.FramePixels);
        tensor.AsReadOnlyTensorSpan().Slice([new NRange(frame, frame + 1), NRange.All, NRange.All]).FlattenTo(MemoryMarshal.CreateSpan(ref Unsafe.As<byte, T>(ref pixels[0]), pixels.Length));
        return pixels;
    }
}
