using System.Buffers;
using System.IO.Compression;

namespace HighDicom;

/// <summary>Deflated Image Frame Compression: each frame by itself in the format of RFC 1951, samples of 1 bit packed (PS3.5 A.4.13, 8.2.16).</summary>
internal sealed class DeflatedFrameEncoder : IFrameEncoder
{
    public IReadOnlyCollection<string> TransferSyntaxUids => ["1.2.840.10008.1.2.8.1"];

    public void Encode(ReadOnlySpan<byte> native, FrameFormat format, IBufferWriter<byte> destination)
    {
        using BufferWriterStream stream = new(destination);
        using DeflateStream deflate = new(stream, CompressionLevel.Optimal);
        if (format.Layout.BitsAllocated != 1)
        {
            deflate.Write(native);
            return;
        }

        int length = (int)BitPacking.ByteCount(native.Length);
        byte[] bits = ArrayPool<byte>.Shared.Rent(length);
        bits[length - 1] = 0;
        BitPacking.Pack(native, bits);
        deflate.Write(bits, 0, length);
        ArrayPool<byte>.Shared.Return(bits);
    }
}
