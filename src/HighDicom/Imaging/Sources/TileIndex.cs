namespace HighDicom;

/// <summary>Finds the tiles that a region of the total pixel matrix needs.</summary>
internal sealed class TileIndex
{
    private readonly SourceImages _images;
    private readonly TotalPixelMatrix _matrix;
    private readonly bool _isComplete;
    private readonly Lazy<ILookup<(int Path, int Plane, int Down, int Across), int>> _byPlace;
    private readonly Lazy<ILookup<(int Down, int Across), int>> _byCell;

    internal TileIndex(SourceImages images)
    {
        _images = images;
        _matrix = images.TotalPixelMatrix!;
        _isComplete = _matrix.IsTiledFull && images.Count == images[0].Instance.Frames;
        _byPlace = new(() => Enumerable.Range(0, images.Count).ToLookup(index => Cell(images[index].Tile!.Value)));
        _byCell = new(() => Enumerable.Range(0, images.Count).ToLookup(index => Cell(images[index].Tile!.Value) is var cell ? (cell.Down, cell.Across) : default));
    }

    /// <summary>Whether all tiles lie on a grid of their size, so that none overlaps another.</summary>
    internal bool IsGrid => _matrix.IsTiledFull || _images.All(image => (image.Tile!.Value.Row - 1) % _matrix.TileRows == 0 && (image.Tile!.Value.Column - 1) % _matrix.TileColumns == 0);

    /// <summary>The indices of the images of one optical path and focal plane that lie in a region; perhaps some beside it.</summary>
    internal List<int> Find(MatrixRegion region, int opticalPath, int focalPlane)
    {
        List<int> found = [];
        foreach ((int down, int across) in Cells(region))
        {
            if (_isComplete) found.Add(IndexOf(opticalPath, focalPlane, down, across));
            else found.AddRange(_byPlace.Value[(opticalPath, focalPlane, down, across)]);
        }

        return found;
    }

    /// <summary>The indices of all images that lie in a region; perhaps some beside it.</summary>
    internal List<int> FindAll(MatrixRegion region)
    {
        List<int> found = [];
        foreach ((int down, int across) in Cells(region))
        {
            if (!_isComplete)
            {
                found.AddRange(_byCell.Value[(down, across)]);
                continue;
            }

            for (int path = 1; path <= _matrix.OpticalPaths.Count; path++)
                for (int plane = 1; plane <= _matrix.FocalPlanes.Count; plane++)
                    found.Add(IndexOf(path, plane, down, across));
        }

        return found;
    }

    private IEnumerable<(int Down, int Across)> Cells(MatrixRegion region)
    {
        // A tile that does not lie on the grid may begin up to a tile before its place on it.
        int before = _isComplete ? 0 : 1;
        int lastDown = (int)(((long)region.Row + region.Rows - 1) / _matrix.TileRows);
        int lastAcross = (int)(((long)region.Column + region.Columns - 1) / _matrix.TileColumns);
        for (int down = Math.Max(0, (region.Row / _matrix.TileRows) - before); down <= lastDown; down++)
        {
            for (int across = Math.Max(0, (region.Column / _matrix.TileColumns) - before); across <= lastAcross; across++)
                yield return (down, across);
        }
    }

    private int IndexOf(int opticalPath, int focalPlane, int down, int across) =>
        (((((opticalPath - 1) * _matrix.FocalPlanes.Count) + focalPlane - 1) * _matrix.TilesDown) + down) * _matrix.TilesAcross + across;

    private (int Path, int Plane, int Down, int Across) Cell(TilePosition tile) =>
        (tile.OpticalPath, tile.FocalPlane, (tile.Row - 1) / _matrix.TileRows, (tile.Column - 1) / _matrix.TileColumns);
}
