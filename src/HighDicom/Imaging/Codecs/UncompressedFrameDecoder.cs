namespace HighDicom;

/// <summary>Encapsulated Uncompressed Explicit VR Little Endian: native frames in fragments (PS3.5 A.4.11).</summary>
internal sealed class UncompressedFrameDecoder : IFrameDecoder
{
    public IReadOnlyCollection<string> TransferSyntaxUids => ["1.2.840.10008.1.2.1.98"];

    public string Decode(ReadOnlyMemory<byte> encoded, FrameFormat format, Span<byte> destination)
    {
        int needed = (int)NativeFrame.StoredLength(format);
        return encoded.Length >= needed
            ? NativeFrame.Unpack(encoded.Span[..needed], format, destination)
            : throw new InvalidDataException($"The frame has {encoded.Length} bytes where {needed} are needed");
    }
}
