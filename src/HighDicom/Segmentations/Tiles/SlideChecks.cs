namespace HighDicom;

/// <summary>Whether tiles can be segmented together.</summary>
internal static class SlideChecks
{
    /// <exception cref="ArgumentException">The tiles do not say where they lie, or several of one optical path lie above each other.</exception>
    internal static void Require(SourceImages sources)
    {
        TotalPixelMatrix matrix = sources.TotalPixelMatrix!;
        if (matrix.Geometry is null)
        {
            throw new ArgumentException(
                $"{sources[0].Instance.Name} does not say where its total pixel matrix lies: Total Pixel Matrix Origin Sequence (0048,0008), Image Orientation (Slide) (0048,0102) "
                + "or Pixel Spacing (0028,0030) is absent or not valid.",
                nameof(sources));
        }

        if (HasLayers(sources, matrix))
        {
            throw new ArgumentException(
                $"{sources[0].Instance.Name} has several focal planes; a segmentation lies on one of them. Choose it: images.Subset(image => image.Tile!.Value.FocalPlane == 1).",
                nameof(sources));
        }
    }

    // Tiles of a sparse image may each have a height of their own and still be one layer.
    private static bool HasLayers(SourceImages sources, TotalPixelMatrix matrix)
    {
        if (matrix.FocalPlanes.Count == 1) return false;
        if (matrix.IsTiledFull) return sources.Any(source => source.Tile!.Value.FocalPlane != sources[0].Tile!.Value.FocalPlane);
        var places = new HashSet<TilePosition>();
        return sources.Any(source => !places.Add(source.Tile!.Value with { FocalPlane = 1 }));
    }
}
