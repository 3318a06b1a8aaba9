namespace HighDicom;

/// <summary>The large image of which the frames of a tiled image are tiles (PS3.3 C.7.6.17.3, C.8.12.14).</summary>
/// <param name="Rows">Total Pixel Matrix Rows (0048,0007).</param>
/// <param name="Columns">Total Pixel Matrix Columns (0048,0006).</param>
/// <param name="TileRows">Rows (0028,0010) of a tile; the last row of tiles may reach beyond the matrix.</param>
/// <param name="TileColumns">Columns (0028,0011) of a tile; the last column of tiles may reach beyond the matrix.</param>
public sealed record TotalPixelMatrix(int Rows, int Columns, int TileRows, int TileColumns)
{
    /// <summary>Where the pixels lie in the slide coordinate system, in mm in all three directions, on the first focal plane; null if origin, orientation or spacing is absent or not valid.</summary>
    public PlaneGeometry? Geometry { get; init; }

    /// <summary>Whether frames are all tiles in their fixed order: Dimension Organization Type (0020,9311) is TILED_FULL. Else each tile says where it lies, and some may be absent.</summary>
    public bool IsTiledFull { get; init; }

    /// <summary>The optical paths: Optical Path Identifier (0048,0106) of each item of Optical Path Sequence (0048,0105), or empty texts. At least one.</summary>
    public IReadOnlyList<string> OpticalPaths { get; init; } = [string.Empty];

    /// <summary>The height of each focal plane above the slide's surface in mm, ascending; at least one.</summary>
    public IReadOnlyList<double> FocalPlanes { get; init; } = [0];

    /// <summary>The number of tiles that a column of the matrix needs.</summary>
    public int TilesDown => (int)(((long)Rows + TileRows - 1) / TileRows);

    /// <summary>The number of tiles that a row of the matrix needs.</summary>
    public int TilesAcross => (int)(((long)Columns + TileColumns - 1) / TileColumns);
}
