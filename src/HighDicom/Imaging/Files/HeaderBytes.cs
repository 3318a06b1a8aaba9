using System.Buffers.Binary;

namespace HighDicom;

/// <summary>The numbers of a binary header, in the byte order of its file.</summary>
/// <param name="Bytes">The header.</param>
/// <param name="IsBigEndian">Whether the most significant byte comes first.</param>
internal sealed record HeaderBytes(byte[] Bytes, bool IsBigEndian)
{
    internal short Int16(int offset)
    {
        ReadOnlySpan<byte> bytes = Bytes.AsSpan(offset);
        return IsBigEndian ? BinaryPrimitives.ReadInt16BigEndian(bytes) : BinaryPrimitives.ReadInt16LittleEndian(bytes);
    }

    internal float Single(int offset)
    {
        ReadOnlySpan<byte> bytes = Bytes.AsSpan(offset);
        return IsBigEndian ? BinaryPrimitives.ReadSingleBigEndian(bytes) : BinaryPrimitives.ReadSingleLittleEndian(bytes);
    }

    internal float[] Singles(int offset, int count) => [.. Enumerable.Range(0, count).Select(index => Single(offset + (sizeof(float) * index)))];
}
