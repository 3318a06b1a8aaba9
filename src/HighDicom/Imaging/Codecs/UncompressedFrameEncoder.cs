using System.Buffers;

namespace HighDicom;

/// <summary>Encapsulated Uncompressed Explicit VR Little Endian: native frames in fragments, samples of 1 bit packed (PS3.5 A.4.11).</summary>
internal sealed class UncompressedFrameEncoder : IFrameEncoder
{
    public IReadOnlyCollection<string> TransferSyntaxUids => ["1.2.840.10008.1.2.1.98"];

    public void Encode(ReadOnlySpan<byte> native, FrameFormat format, IBufferWriter<byte> destination)
    {
        if (format.Layout.BitsAllocated != 1)
        {
            destination.Write(native);
            return;
        }

        int length = (int)BitPacking.ByteCount(native.Length);
        Span<byte> bits = destination.GetSpan(length)[..length];
        bits[^1] = 0;
        BitPacking.Pack(native, bits);
        destination.Advance(length);
    }
}
