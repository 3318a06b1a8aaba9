namespace HighDicom;

/// <summary>The run lengths of RLE Lossless (PS3.5 G.3.1).</summary>
internal static class PackBits
{
    internal const int MaximumRun = 128;

    // Two equal bytes as a run save nothing over a literal run around them.
    private const int ShortestRun = 3;

    /// <summary>Encodes one row.</summary>
    /// <returns>The number of bytes written.</returns>
    internal static int Encode(ReadOnlySpan<byte> row, Span<byte> target)
    {
        int written = 0;
        int literal = 0;
        for (int i = 0; i < row.Length;)
        {
            int run = row[i..].IndexOfAnyExcept(row[i]);
            run = run < 0 ? row.Length - i : run;
            if (run >= ShortestRun)
            {
                written += Literal(row[literal..i], target[written..]);
                written += Run(row[i], run, target[written..]);
                literal = i + run;
            }

            i += run;
        }

        return written + Literal(row[literal..], target[written..]);
    }

    private static int Literal(ReadOnlySpan<byte> bytes, Span<byte> target)
    {
        int written = 0;
        for (; bytes.Length > 0; bytes = bytes[Math.Min(MaximumRun, bytes.Length)..])
        {
            ReadOnlySpan<byte> part = bytes[..Math.Min(MaximumRun, bytes.Length)];
            target[written] = (byte)(part.Length - 1);
            part.CopyTo(target[(written + 1)..]);
            written += part.Length + 1;
        }

        return written;
    }

    private static int Run(byte value, int length, Span<byte> target)
    {
        int written = 0;
        for (; length > 0; length -= Math.Min(MaximumRun, length))
        {
            int part = Math.Min(MaximumRun, length);

            // A single byte left over is a literal run of one.
            target[written] = part == 1 ? (byte)0 : (byte)(1 - part);
            target[written + 1] = value;
            written += 2;
        }

        return written;
    }
}
