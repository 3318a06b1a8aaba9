namespace HighDicom;

/// <summary>Finds the source images of a slide by their place in its total pixel matrix.</summary>
internal static class SlideTiles
{
    /// <summary>The images that have pixels in a region, of all optical paths, in their order.</summary>
    internal static SourceImage[] In(SourceImages sources, MatrixRegion region) =>
        [.. sources.TilesNear(region).Order().Select(index => sources[index]).Where(source => Overlaps(source, region))];

    /// <summary>For each place where the sources have an image, in the order of their frames, the tile of a grid; empty if one lies beside the grid.</summary>
    internal static int[] Distinct(SourceImages sources, TileGrid grid)
    {
        var seen = new bool[grid.Count];
        var tiles = new List<int>(grid.Count);
        foreach (SourceImage source in sources)
        {
            TilePosition tile = source.Tile!.Value;
            int place = grid.At(tile.Row - 1, tile.Column - 1);
            if (place < 0) return [];
            if (seen[place]) continue;
            seen[place] = true;
            tiles.Add(place);
        }

        return [.. tiles];
    }

    private static bool Overlaps(SourceImage source, MatrixRegion region)
    {
        TilePosition tile = source.Tile!.Value;
        return tile.Row - 1 < region.Row + region.Rows && tile.Row - 1 + source.Rows > region.Row
            && tile.Column - 1 < region.Column + region.Columns && tile.Column - 1 + source.Columns > region.Column;
    }
}
