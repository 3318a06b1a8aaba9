namespace HighDicom;

/// <summary>What was chosen of a segmentation's pixels.</summary>
/// <param name="Chosen">The segments, in the order of the result; a frame by its number is read without knowing them.</param>
internal sealed record PixelChoice(Lazy<IReadOnlyList<SegmentDescription>> Chosen)
{
    internal IReadOnlyList<SegmentDescription> Segments => Chosen.Value;

    internal PlaneChoice Planes { get; init; } = AllPlanes.Instance;

    internal MissingFrames Missing { get; init; }

    internal OverlapRule Overlap { get; init; }

    /// <summary>Null if what chose the planes decides.</summary>
    internal DuplicateFrames? Duplicates { get; init; }

    /// <summary>Whether fractions come as they are stored.</summary>
    internal bool IsStored { get; init; }
}
