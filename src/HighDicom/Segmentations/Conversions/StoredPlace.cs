namespace HighDicom;

/// <summary>Where a stored frame lies, and of which images: SOP Instance UIDs and, of multi-frame images, frame numbers.</summary>
internal sealed record StoredPlace(PlaneGeometry? Geometry, IReadOnlyList<(string Uid, int? Frame)> Sources)
{
    /// <summary>The place in the total pixel matrix; null if the frame is no tile.</summary>
    internal TilePosition? Tile { get; init; }
}
