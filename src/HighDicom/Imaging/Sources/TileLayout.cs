using FellowOakDicom;

namespace HighDicom;

/// <summary>Where each tile of a tiled image lies: by rule where the tiling is full, else in arrays.</summary>
internal sealed class TileLayout
{
    private readonly TilePosition[] _positions;
    private readonly SpatialPoint[] _points;

    private TileLayout(TotalPixelMatrix matrix, TilePosition[] positions, SpatialPoint[] points)
    {
        Matrix = matrix;
        _positions = positions;
        _points = points;
    }

    internal TotalPixelMatrix Matrix { get; }

    internal static bool IsTiled(DicomDataset dataset) => dataset.Contains(DicomTag.TotalPixelMatrixRows) && dataset.Contains(DicomTag.TotalPixelMatrixColumns);

    /// <summary>Finds the layout.</summary>
    /// <param name="dataset">A tiled image with Rows and Columns.</param>
    /// <param name="groups">Its functional groups.</param>
    /// <param name="count">Its number of frames.</param>
    /// <param name="problem">Why the tiles cannot be placed, or empty.</param>
    internal static TileLayout? TryCreate(DicomDataset dataset, FrameGroups groups, int count, out string problem)
    {
        bool isFull = dataset.Text(DicomTag.DimensionOrganizationType) == "TILED_FULL" || groups.Item(DicomTag.PlanePositionSlideSequence, 0) is null;
        TotalPixelMatrix? matrix = TotalMatrixReader.TryRead(dataset, groups, isFull, out problem);
        if (matrix is null)
            return null;
        if (!isFull)
            return SparseTiles.TryRead(matrix, groups, count, out problem) is { } sparse ? new TileLayout(sparse.Matrix, sparse.Positions, sparse.Points) : null;

        Int128 expected = (Int128)matrix.TilesDown * matrix.TilesAcross * matrix.OpticalPaths.Count * matrix.FocalPlanes.Count;
        if (expected == count)
            return new TileLayout(matrix, [], []);

        problem = $"a tiled image of {count} frames; {matrix.TilesDown} × {matrix.TilesAcross} tiles (down, across) of {matrix.OpticalPaths.Count} optical paths and " +
            $"{matrix.FocalPlanes.Count} focal planes would be {expected}";
        return null;
    }

    internal TilePosition Position(int frame)
    {
        if (_positions.Length > 0)
            return _positions[frame];

        // PS3.3 C.7.6.17.3: along a row of tiles, then down the rows, then through the focal planes, then the optical paths.
        (int rest, int across) = Math.DivRem(frame, Matrix.TilesAcross);
        (rest, int down) = Math.DivRem(rest, Matrix.TilesDown);
        (int path, int plane) = Math.DivRem(rest, Matrix.FocalPlanes.Count);
        return new TilePosition((down * Matrix.TileRows) + 1, (across * Matrix.TileColumns) + 1, path + 1, plane + 1);
    }

    internal PlaneGeometry? Geometry(int frame)
    {
        if (Matrix.Geometry is not { } whole)
            return null;

        return whole with { Position = _points.Length > 0 ? _points[frame] : PointOf(Position(frame), whole), Rows = Matrix.TileRows, Columns = Matrix.TileColumns };
    }

    private SpatialPoint PointOf(TilePosition tile, PlaneGeometry whole)
    {
        SpatialVector up = new(0, 0, Matrix.FocalPlanes[tile.FocalPlane - 1] - Matrix.FocalPlanes[0]);
        return whole.FromPixelCenter(tile.Column - 1, tile.Row - 1) + up;
    }
}
