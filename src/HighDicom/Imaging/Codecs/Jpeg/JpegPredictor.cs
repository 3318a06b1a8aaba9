namespace HighDicom;

/// <summary>The predictors of the lossless processes, a line at a time; sums are those of 16 bits (ISO/IEC 10918-1 H.1.2.1).</summary>
internal static class JpegPredictor
{
    /// <summary>Makes samples of differences, in place.</summary>
    /// <param name="line">Differences of pixels with <paramref name="step"/> components each; becomes the samples.</param>
    /// <param name="above">The line above; empty for the first line after the start or a restart.</param>
    /// <param name="step">The number of components.</param>
    /// <param name="selection">The selection value, 1 to 7.</param>
    /// <param name="start">What the first sample of the first line is predicted as.</param>
    internal static void Restore(Span<ushort> line, ReadOnlySpan<ushort> above, int step, int selection, ushort start)
    {
        for (int i = 0; i < step; i++)
            line[i] += above.IsEmpty ? start : above[i];
        if (above.IsEmpty || selection == 1)
            FromLeft(line, step);
        else if (selection is 2 or 3)
            FromAbove(line[step..], selection == 2 ? above[step..] : above);
        else
            FromAll(line, above, step, selection);
    }

    private static void FromLeft(Span<ushort> line, int step)
    {
        for (int i = step; i < line.Length; i++)
            line[i] += line[i - step];
    }

    private static void FromAbove(Span<ushort> line, ReadOnlySpan<ushort> above)
    {
        for (int i = 0; i < line.Length; i++)
            line[i] += above[i];
    }

    private static void FromAll(Span<ushort> line, ReadOnlySpan<ushort> above, int step, int selection)
    {
        for (int i = step; i < line.Length; i++)
        {
            int left = line[i - step];
            int up = above[i];
            int corner = above[i - step];
            line[i] += (ushort)(selection switch
            {
                4 => left + up - corner,
                5 => left + ((up - corner) >> 1),
                6 => up + ((left - corner) >> 1),
                _ => (left + up) >> 1,
            });
        }
    }
}
