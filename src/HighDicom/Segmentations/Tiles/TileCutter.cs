namespace HighDicom;

/// <summary>Brings pixels as they were handed in onto the tiles of a total pixel matrix.</summary>
internal static class TileCutter
{
    /// <summary>The same pixels tile by tile; those that are that already, or belong to no matrix, as they are.</summary>
    /// <exception cref="ArgumentException">The pixels are a whole matrix that is made when asked for.</exception>
    internal static FrameStore<T> Cut<T>(FrameStore<T> pixels, TileGrid? grid, string label)
        where T : unmanaged
    {
        if (grid?.IsMatrix(pixels.Shape) != true) return pixels;
        return pixels is StridedFrames<T> matrix
            ? new MatrixTiles<T>(matrix, grid)
            : throw new ArgumentException($"{label}: a frame source gives a total pixel matrix tile by tile, in the shape {grid.TileShape} (tile, row, column).");
    }
}
