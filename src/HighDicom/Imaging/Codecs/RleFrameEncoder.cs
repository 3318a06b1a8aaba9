using System.Buffers;
using System.Buffers.Binary;

namespace HighDicom;

/// <summary>RLE Lossless: one segment for each byte of each sample, the most significant first; runs end with their row (PS3.5 annex G).</summary>
internal sealed class RleFrameEncoder : IFrameEncoder
{
    private const int HeaderLength = 64;
    private const int MaximumSegments = 15;

    public IReadOnlyCollection<string> TransferSyntaxUids => ["1.2.840.10008.1.2.5"];

    public void Encode(ReadOnlySpan<byte> native, FrameFormat format, IBufferWriter<byte> destination)
    {
        PixelLayout layout = format.Layout;
        int segments = layout.SamplesPerPixel * format.BytesPerSample;
        if (layout.BitsAllocated == 1)
            throw new NotSupportedException("RLE Lossless of pixels of 1 bit is read differently by different programs (PS3.5 annex G works on bytes). Use a native transfer syntax or Deflated Image Frame Compression");
        if (segments > MaximumSegments)
            throw new NotSupportedException($"RLE Lossless holds {MaximumSegments} segments; {layout.SamplesPerPixel} samples of {layout.BitsAllocated} bits need {segments}");

        byte[] rented = ArrayPool<byte>.Shared.Rent(Bound(format, segments));
        Span<byte> header = rented.AsSpan(0, HeaderLength);
        header.Clear();
        BinaryPrimitives.WriteUInt32LittleEndian(header, (uint)segments);
        int length = HeaderLength;
        for (int segment = 0; segment < segments; segment++)
        {
            BinaryPrimitives.WriteUInt32LittleEndian(header[(4 * (segment + 1))..], (uint)length);
            length += EncodeSegment(native, format, segment, rented.AsSpan(length));
            if ((length & 1) != 0) rented[length++] = 0;
        }

        destination.Write(rented.AsSpan(0, length));
        ArrayPool<byte>.Shared.Return(rented);
    }

    // Literal runs of up to 128 bytes have one byte more.
    private static int Bound(FrameFormat format, int segments) =>
        checked(HeaderLength + (segments * ((format.Rows * (format.Columns + (format.Columns / PackBits.MaximumRun) + 1)) + 1)));

    private static int EncodeSegment(ReadOnlySpan<byte> native, FrameFormat format, int segment, Span<byte> target)
    {
        int step = format.Layout.SamplesPerPixel * format.BytesPerSample;
        int sample = segment / format.BytesPerSample;
        int offset = (sample * format.BytesPerSample) + format.BytesPerSample - 1 - (segment % format.BytesPerSample);
        int length = 0;
        byte[] rented = ArrayPool<byte>.Shared.Rent(format.Columns);
        for (int row = 0; row < format.Rows; row++)
        {
            ReadOnlySpan<byte> pixels = native.Slice(row * format.Columns * step, format.Columns * step);
            length += PackBits.Encode(step == 1 ? pixels : Every(pixels, offset, step, rented), target[length..]);
        }

        ArrayPool<byte>.Shared.Return(rented);
        return length;
    }

    private static Span<byte> Every(ReadOnlySpan<byte> pixels, int offset, int step, byte[] bytes)
    {
        int count = pixels.Length / step;
        for (int i = 0; i < count; i++) bytes[i] = pixels[(i * step) + offset];
        return bytes.AsSpan(0, count);
    }
}
