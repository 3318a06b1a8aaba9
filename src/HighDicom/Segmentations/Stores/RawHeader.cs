using System.Buffers.Binary;

namespace HighDicom;

/// <summary>Tag, length of the value, and size of the header of an element in little endian.</summary>
internal readonly record struct RawHeader(uint Tag, uint Length, int Size)
{
    internal const int ItemSize = 8;

    private const int LongSize = 12;

    /// <exception cref="RawException">The bytes are no header.</exception>
    internal static RawHeader Read(ReadOnlySpan<byte> bytes, bool isExplicit)
    {
        if (bytes.Length < ItemSize) throw new RawEndException();
        uint tag = ReadTag(bytes);
        if (tag >> 16 == 0xFFFE) throw new RawException("a delimiter stands where an element should");
        if (!isExplicit) return new RawHeader(tag, BinaryPrimitives.ReadUInt32LittleEndian(bytes[4..]), ItemSize);
        if (!IsLong(bytes[4], bytes[5])) return new RawHeader(tag, BinaryPrimitives.ReadUInt16LittleEndian(bytes[6..]), ItemSize);
        if (bytes.Length < LongSize) throw new RawEndException();
        var header = new RawHeader(tag, BinaryPrimitives.ReadUInt32LittleEndian(bytes[8..]), LongSize);

        // An unknown value of undefined length is a sequence in Implicit VR (PS3.5 6.2.2).
        return header.Length == RawElements.Undefined && bytes[4] == 'U' ? throw new RawException("an unknown value has no length") : header;
    }

    internal static (uint Tag, uint Length) ReadItem(ReadOnlySpan<byte> bytes) => bytes.Length < ItemSize
        ? throw new RawEndException()
        : (ReadTag(bytes), BinaryPrimitives.ReadUInt32LittleEndian(bytes[4..]));

    private static uint ReadTag(ReadOnlySpan<byte> bytes) => uint.RotateLeft(BinaryPrimitives.ReadUInt32LittleEndian(bytes), 16);

    // PS3.5 table 7.1-1.
    private static bool IsLong(byte first, byte second) => ((char)first, (char)second) switch
    {
        ('O', 'B' or 'D' or 'F' or 'L' or 'V' or 'W') or ('S', 'Q' or 'V') or ('U', 'C' or 'N' or 'R' or 'T' or 'V') => true,
        (>= 'A' and <= 'Z', >= 'A' and <= 'Z') => false,
        _ => throw new RawException("there is no value representation"),
    };
}
