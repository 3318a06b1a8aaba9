using System.Buffers;
using System.Buffers.Binary;

namespace HighDicom;

/// <summary>RLE Lossless: a segment for each byte of a sample, the most significant first, each packed by itself (PS3.5 Annex G).</summary>
internal sealed class RleFrameDecoder : IFrameDecoder
{
    private const int HeaderLength = 64;
    private const int MostSegments = 15;

    public IReadOnlyCollection<string> TransferSyntaxUids => ["1.2.840.10008.1.2.5"];

    public string Decode(ReadOnlyMemory<byte> encoded, FrameFormat format, Span<byte> destination)
    {
        ReadOnlySpan<byte> bytes = encoded.Span;
        int samples = format.Layout.SamplesPerPixel;
        int bytesPerSample = format.BytesPerSample;
        RequireSegments(bytes, samples * bytesPerSample);
        if (format.Layout.BitsAllocated == 1)
        {
            DecodeBits(bytes, destination);
            return format.PhotometricInterpretation;
        }

        int stride = samples * bytesPerSample;
        for (int segment = 0; segment < stride; segment++)
        {
            int toLeastSignificant = bytesPerSample - 1 - (segment % bytesPerSample);
            int start = (segment / bytesPerSample * bytesPerSample) + toLeastSignificant;
            Expand(Segment(bytes, segment), destination[start..], stride);
        }

        return format.PhotometricInterpretation;
    }

    private static void DecodeBits(ReadOnlySpan<byte> bytes, Span<byte> destination)
    {
        int length = (int)BitPacking.ByteCount(destination.Length);
        byte[] packed = ArrayPool<byte>.Shared.Rent(length);
        try
        {
            Expand(Segment(bytes, 0), packed.AsSpan(0, length), 1);
            BitPacking.Unpack(packed.AsSpan(0, length), 0, destination);
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(packed);
        }
    }

    private static void RequireSegments(ReadOnlySpan<byte> bytes, int needed)
    {
        if (bytes.Length < HeaderLength)
            throw new InvalidDataException($"The RLE frame has {bytes.Length} bytes, fewer than its header of {HeaderLength}");

        uint count = BinaryPrimitives.ReadUInt32LittleEndian(bytes);
        if (count != needed || needed > MostSegments)
            throw new InvalidDataException($"The RLE frame has {count} segments; Samples per Pixel and Bits Allocated need {needed}");
    }

    private static ReadOnlySpan<byte> Segment(ReadOnlySpan<byte> bytes, int index)
    {
        uint count = BinaryPrimitives.ReadUInt32LittleEndian(bytes);
        uint start = BinaryPrimitives.ReadUInt32LittleEndian(bytes[(4 * (index + 1))..]);
        uint end = index + 1 < count ? BinaryPrimitives.ReadUInt32LittleEndian(bytes[(4 * (index + 2))..]) : (uint)bytes.Length;
        return start >= HeaderLength && start <= end && end <= bytes.Length
            ? bytes[(int)start..(int)end]
            : throw new InvalidDataException($"Segment {index + 1} of the RLE frame lies from byte {start} to {end} of {bytes.Length}");
    }

    // A byte n below 128 precedes n + 1 bytes as they are, one above precedes a byte that is repeated 257 − n times; 128 is nothing (PS3.5 G.3.2).
    private static void Expand(ReadOnlySpan<byte> segment, Span<byte> destination, int stride)
    {
        int to = 0;
        int from = 0;
        while (to < destination.Length)
        {
            if (from + 1 >= segment.Length)
                throw new InvalidDataException($"A segment of the RLE frame ends after {(to + stride - 1) / stride} of {(destination.Length + stride - 1) / stride} bytes");

            int control = segment[from++];
            int room = (destination.Length - to + stride - 1) / stride;
            if (control < 128)
            {
                int count = Math.Min(Math.Min(control + 1, room), segment.Length - from);
                Copy(segment.Slice(from, count), destination[to..], stride);
                (from, to) = (from + count, to + (count * stride));
            }
            else if (control > 128)
            {
                int count = Math.Min(257 - control, room);
                Repeat(segment[from++], count, destination[to..], stride);
                to += count * stride;
            }
        }
    }

    private static void Copy(ReadOnlySpan<byte> source, Span<byte> destination, int stride)
    {
        if (stride == 1)
        {
            source.CopyTo(destination);
            return;
        }

        for (int i = 0, to = 0; i < source.Length; i++, to += stride)
            destination[to] = source[i];
    }

    private static void Repeat(byte value, int count, Span<byte> destination, int stride)
    {
        if (stride == 1)
        {
            destination[..count].Fill(value);
            return;
        }

        for (int i = 0, to = 0; i < count; i++, to += stride)
            destination[to] = value;
    }
}
