namespace HighDicom.Tool.Demo;

/// <summary>The convex hull of pixels.</summary>
internal static class ConvexHull
{
    /// <summary>Finds the corners of the hull, by two chains of points sorted by column.</summary>
    /// <param name="pixels">The pixels.</param>
    /// <returns>The corners in turn, none of them twice.</returns>
    public static IReadOnlyList<(double Column, double Row)> Of(IEnumerable<(int Column, int Row)> pixels)
    {
        List<(int Column, int Row)> sorted = pixels.Distinct().Order().ToList();
        if (sorted.Count < 3)
            return [.. sorted.Select(pixel => ((double)pixel.Column, (double)pixel.Row))];

        List<(int Column, int Row)> lower = Chain(sorted);
        List<(int Column, int Row)> upper = Chain(Enumerable.Reverse(sorted));
        return [.. lower.SkipLast(1).Concat(upper.SkipLast(1)).Select(pixel => ((double)pixel.Column, (double)pixel.Row))];
    }

    private static List<(int Column, int Row)> Chain(IEnumerable<(int Column, int Row)> pixels)
    {
        List<(int Column, int Row)> chain = [];
        foreach ((int Column, int Row) pixel in pixels)
        {
            while (chain.Count > 1 && Turn(chain[^2], chain[^1], pixel) <= 0)
                chain.RemoveAt(chain.Count - 1);
            chain.Add(pixel);
        }

        return chain;
    }

    private static long Turn((int Column, int Row) a, (int Column, int Row) b, (int Column, int Row) c) =>
        ((long)(b.Column - a.Column) * (c.Row - a.Row)) - ((long)(b.Row - a.Row) * (c.Column - a.Column));
}
