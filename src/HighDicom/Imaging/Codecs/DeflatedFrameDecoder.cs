using System.Buffers;
using System.IO.Compression;
using System.Runtime.InteropServices;

namespace HighDicom;

/// <summary>Deflated Image Frame Compression: each frame by itself in the format of RFC 1951 (PS3.5 A.4.13).</summary>
internal sealed class DeflatedFrameDecoder : IFrameDecoder
{
    public IReadOnlyCollection<string> TransferSyntaxUids => ["1.2.840.10008.1.2.8.1"];

    public string Decode(ReadOnlyMemory<byte> encoded, FrameFormat format, Span<byte> destination)
    {
        using MemoryStream stream = MemoryMarshal.TryGetArray(encoded, out ArraySegment<byte> segment)
            ? new MemoryStream(segment.Array!, segment.Offset, segment.Count, writable: false)
            : new MemoryStream(encoded.ToArray(), writable: false);
        using DeflateStream inflate = new(stream, CompressionMode.Decompress);
        if (NativeFrame.IsStoredAsNative(format))
        {
            Inflate(inflate, destination);
            return format.PhotometricInterpretation;
        }

        int length = (int)NativeFrame.StoredLength(format);
        byte[] rented = ArrayPool<byte>.Shared.Rent(length);
        try
        {
            Span<byte> stored = rented.AsSpan(0, length);
            Inflate(inflate, stored);
            return NativeFrame.Unpack(stored, format, destination);
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(rented);
        }
    }

    private static void Inflate(DeflateStream inflate, Span<byte> bytes)
    {
        int read = inflate.ReadAtLeast(bytes, bytes.Length, throwOnEndOfStream: false);
        if (read < bytes.Length)
            throw new InvalidDataException($"The deflated frame has {read} bytes where {bytes.Length} are needed");
    }
}
