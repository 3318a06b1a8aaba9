namespace HighDicom.Tool.Png;

/// <summary>The filters of PNG rows: each byte was stored as the difference from a prediction by its neighbours.</summary>
internal static class PngFilter
{
    /// <param name="filter">The filter's number, 0 to 4.</param>
    /// <param name="row">The row, changed in place.</param>
    /// <param name="above">The row above, undone; zeros for the first.</param>
    /// <param name="pixelBytes">The distance to the byte on the left.</param>
    public static void Undo(int filter, Span<byte> row, ReadOnlySpan<byte> above, int pixelBytes)
    {
        if (filter == 0) return;
        for (int i = 0; i < row.Length; i++)
        {
            int left = i >= pixelBytes ? row[i - pixelBytes] : 0;
            int corner = i >= pixelBytes ? above[i - pixelBytes] : 0;
            row[i] += (byte)(filter switch
            {
                1 => left,
                2 => above[i],
                3 => (left + above[i]) / 2,
                4 => Paeth(left, above[i], corner),
                _ => throw new InvalidDataException($"filter {filter} does not exist."),
            });
        }
    }

    private static int Paeth(int left, int above, int corner)
    {
        int estimate = left + above - corner;
        (int toLeft, int toAbove, int toCorner) = (Math.Abs(estimate - left), Math.Abs(estimate - above), Math.Abs(estimate - corner));
        return toLeft <= toAbove && toLeft <= toCorner ? left : toAbove <= toCorner ? above : corner;
    }
}
