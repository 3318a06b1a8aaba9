using System.Buffers;
using System.Numerics.Tensors;

namespace HighDicom;

/// <summary>Frames of a FRACTIONAL segmentation: 0 to 1.</summary>
internal sealed class StoredFractions(StoredSegmentation stored, IReadOnlyList<int> frames) : StoredFrames<float>(stored, frames)
{
    protected override void Decode(int frame, Span<float> pixels)
    {
        byte[] rented = ArrayPool<byte>.Shared.Rent(pixels.Length);
        Span<byte> values = rented.AsSpan(0, pixels.Length);
        Stored.Pixels.Decode(frame, values);
        TensorPrimitives.ConvertTruncating<byte, float>(values, pixels);
        TensorPrimitives.Divide(pixels, Stored.Maximum, pixels);
        ArrayPool<byte>.Shared.Return(rented);
    }
}
