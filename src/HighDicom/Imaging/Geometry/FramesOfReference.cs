namespace HighDicom;

/// <summary>Whether two Frame of Reference UIDs (0020,0052) allow to compare points. One that is unknown may be the same as any.</summary>
internal static class FramesOfReference
{
    internal static bool MayBeSame(string? left, string? right) => left is null || right is null || left == right;

    /// <exception cref="ArgumentException">Both are known, and not the same.</exception>
    internal static void RequireSame(string? left, string? right)
    {
        if (!MayBeSame(left, right))
            throw new ArgumentException($"The Frames of Reference differ: {left} and {right}. Points of one are nowhere in the other without a registration.");
    }
}
