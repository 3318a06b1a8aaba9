using System.Buffers.Binary;

namespace HighDicom;

/// <summary>Goes through the marker segments of a JPEG image (ISO/IEC 10918-1 B.1.1).</summary>
internal ref struct JpegSegments(ReadOnlySpan<byte> bytes, int position = 0)
{
    internal const byte StartOfImage = 0xD8;
    internal const byte EndOfImage = 0xD9;
    internal const byte StartOfScan = 0xDA;
    internal const byte HuffmanTables = 0xC4;
    internal const byte RestartInterval = 0xDD;
    internal const byte LosslessFrame = 0xC3;

    private readonly ReadOnlySpan<byte> _bytes = bytes;

    /// <summary>The byte after the segment.</summary>
    internal int Position { get; private set; } = position;

    /// <summary>The second byte of the marker.</summary>
    internal byte Marker { get; private set; }

    /// <summary>What follows the length; empty for markers without a length.</summary>
    internal ReadOnlySpan<byte> Content { get; private set; }

    /// <summary>Whether the segment is the header of a frame of any process.</summary>
    internal readonly bool IsFrameHeader => Marker is >= 0xC0 and <= 0xCF and not (HuffmanTables or 0xC8 or 0xCC);

    /// <summary>Goes to the next segment, over entropy-coded data if need be.</summary>
    /// <returns>Whether there is one.</returns>
    /// <exception cref="InvalidDataException">A segment is longer than the image.</exception>
    internal bool Next()
    {
        if (!FindMarker())
            return false;

        Marker = _bytes[Position + 1];
        Position += 2;
        Content = [];
        if (Marker is StartOfImage or EndOfImage or (>= 0xD0 and <= 0xD7) or 0x01)
            return true;

        int length = Position + 2 <= _bytes.Length ? BinaryPrimitives.ReadUInt16BigEndian(_bytes[Position..]) : 0;
        if (length < 2 || Position + length > _bytes.Length)
            throw new InvalidDataException($"The JPEG segment FF{Marker:X2} at byte {Position - 2} is longer than the frame");

        Content = _bytes.Slice(Position + 2, length - 2);
        Position += length;
        return true;
    }

    // A marker is an FF that is followed neither by 0, which belongs to entropy-coded data, nor by another FF, which is padding.
    private bool FindMarker()
    {
        while (Position + 1 < _bytes.Length)
        {
            int next = _bytes[Position..^1].IndexOf((byte)0xFF);
            if (next < 0)
                return false;

            Position += next;
            if (_bytes[Position + 1] is not (0 or 0xFF))
                return true;
            Position++;
        }

        return false;
    }
}
