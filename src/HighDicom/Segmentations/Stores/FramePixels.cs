namespace HighDicom;

/// <summary>The stored pixels of all frames, wherever they lie.</summary>
internal abstract class FramePixels(FrameGrid format, int frames)
{
    internal FrameGrid Format => format;

    internal int FrameCount => frames;

    /// <summary>Begins to read frames; what it opens is closed when the result is disposed. The result may be used by several threads.</summary>
    internal abstract FrameReading Begin();

    /// <summary>The bytes of a frame as they are stored: packed or compressed. Packed pixels begin at the first bit.</summary>
    internal virtual byte[] Encoded(int frame)
    {
        using FrameReading reading = Begin();
        using FrameBytes bytes = reading.Load(frame);
        if (bytes.BitOffset == 0 && format.FrameBits % 8 == 0) return bytes.Span.ToArray();
        byte[] aligned = new byte[BitPacking.ByteCount(format.FrameBits)];
        BitRange.Copy(bytes.Span, bytes.BitOffset, format.FrameBits, aligned, 0);
        return aligned;
    }

    /// <exception cref="InvalidDataException">So many bytes do not hold all frames.</exception>
    protected static void CheckLength(FrameGrid format, int frames, long bytes)
    {
        long needed = (long)(((decimal)format.FrameBits * frames + 7) / 8);
        if (bytes < needed)
            throw new InvalidDataException($"Pixel Data (7FE0,0010) has {bytes} bytes; {frames} frames of {format.Rows} × {format.Columns} pixels need {needed}.");
    }
}
