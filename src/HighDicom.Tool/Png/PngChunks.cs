using System.Buffers.Binary;
using System.Text;

namespace HighDicom.Tool.Png;

/// <summary>The chunks of a PNG file, each with its checksum compared.</summary>
internal static class PngChunks
{
    private const int HeaderLength = 8;
    private const int ChecksumLength = 4;

    public static ReadOnlySpan<byte> Signature => [0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A];

    /// <exception cref="InvalidDataException">The file is no PNG file, is cut off or damaged.</exception>
    public static List<(string Type, ReadOnlyMemory<byte> Data)> Read(byte[] file, string name)
    {
        if (!file.AsSpan().StartsWith(Signature)) throw new InvalidDataException($"{name}: this is no PNG file.");
        List<(string, ReadOnlyMemory<byte>)> chunks = [];
        int at = Signature.Length;
        while (chunks.Count == 0 || chunks[^1].Item1 != "IEND")
        {
            if (file.Length - at < HeaderLength + ChecksumLength) throw new InvalidDataException($"{name}: the PNG file is cut off.");
            uint length = BinaryPrimitives.ReadUInt32BigEndian(file.AsSpan(at));
            if (length > file.Length - at - HeaderLength - ChecksumLength) throw new InvalidDataException($"{name}: the PNG file is cut off within a chunk of {length} bytes.");
            ReadOnlySpan<byte> typeAndData = file.AsSpan(at + ChecksumLength, ChecksumLength + (int)length);
            string type = Encoding.Latin1.GetString(typeAndData[..ChecksumLength]);
            if (BinaryPrimitives.ReadUInt32BigEndian(file.AsSpan(at + HeaderLength + (int)length)) != PngChecksum.Of(typeAndData))
                throw new InvalidDataException($"{name}: the PNG file is damaged: the checksum of its chunk '{type}' is another one.");
            chunks.Add((type, file.AsMemory(at + HeaderLength, (int)length)));
            at += HeaderLength + (int)length + ChecksumLength;
        }

        return chunks;
    }

    public static void Write(Stream stream, string type, ReadOnlySpan<byte> data)
    {
        byte[] bytes = new byte[HeaderLength + data.Length + ChecksumLength];
        BinaryPrimitives.WriteInt32BigEndian(bytes, data.Length);
        Encoding.ASCII.GetBytes(type, bytes.AsSpan(ChecksumLength));
        data.CopyTo(bytes.AsSpan(HeaderLength));
        BinaryPrimitives.WriteUInt32BigEndian(bytes.AsSpan(HeaderLength + data.Length), PngChecksum.Of(bytes.AsSpan(ChecksumLength, ChecksumLength + data.Length)));
        stream.Write(bytes);
    }
}
