namespace HighDicom;

/// <summary>What was chosen of a segmentation's pixels.</summary>
/// <param name="Segments">The segments, in the order of the result.</param>
internal sealed record PixelChoice(IReadOnlyList<SegmentDescription> Segments)
{
    internal PlaneChoice Planes { get; init; } = AllPlanes.Instance;

    internal MissingFrames Missing { get; init; }

    internal OverlapRule Overlap { get; init; }

    /// <summary>Null if what chose the planes decides.</summary>
    internal DuplicateFrames? Duplicates { get; init; }

    /// <summary>Whether fractions come as they are stored.</summary>
    internal bool IsStored { get; init; }
}
