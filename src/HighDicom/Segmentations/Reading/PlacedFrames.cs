namespace HighDicom;

/// <summary>The planes of a result, and which frames belong to them.</summary>
/// <param name="Shape">The size of the result.</param>
/// <param name="Placements">Where the frames go, in stored order.</param>
/// <param name="NameOf">What messages call a plane.</param>
internal sealed record PlacedFrames(FrameShape Shape, IReadOnlyList<Placement> Placements, Func<int, string> NameOf)
{
    /// <summary>Where the planes lie, if they form a volume.</summary>
    internal Affine? Affine { get; init; }

    internal DuplicateFrames Duplicates { get; init; } = DuplicateFrames.Refuse;
}
