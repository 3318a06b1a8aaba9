namespace HighDicom;

/// <summary>
/// The tiles that cover a total pixel matrix, counted from 0 along its rows of tiles. Those of the last row and column may reach beyond the matrix; what is
/// there is 0. Rows and columns of the matrix count from 0.
/// </summary>
/// <param name="MatrixRows">Total Pixel Matrix Rows (0048,0007).</param>
/// <param name="MatrixColumns">Total Pixel Matrix Columns (0048,0006).</param>
/// <param name="Rows">Rows of a tile.</param>
/// <param name="Columns">Columns of a tile.</param>
internal sealed record TileGrid(int MatrixRows, int MatrixColumns, int Rows, int Columns)
{
    /// <summary>The number of rows of tiles.</summary>
    internal int Down => (int)(((long)MatrixRows + Rows - 1) / Rows);

    /// <summary>The number of tiles in a row of tiles.</summary>
    internal int Across => (int)(((long)MatrixColumns + Columns - 1) / Columns);

    internal int Count => checked(Down * Across);

    /// <summary>The shape of pixels that are given tile by tile.</summary>
    internal MaskShape TileShape => new(Count, Rows, Columns);

    /// <summary>The grid of a total pixel matrix and of tiles that are asked for.</summary>
    /// <exception cref="ArgumentException">Such tiles cannot be stored, or there would be too many of them.</exception>
    internal static TileGrid Of(int matrixRows, int matrixColumns, int rows, int columns)
    {
        if (rows is < 1 or > ushort.MaxValue || columns is < 1 or > ushort.MaxValue || (long)rows * columns > Array.MaxLength)
            throw new ArgumentException($"Tiles of {rows} × {columns} pixels are not possible: rows and columns are 1 to 65,535, and a tile has at most {Array.MaxLength} pixels.");
        var grid = new TileGrid(matrixRows, matrixColumns, rows, columns);
        return (long)grid.Down * grid.Across <= Array.MaxLength
            ? grid
            : throw new ArgumentException($"A total pixel matrix of {matrixRows} × {matrixColumns} pixels has {(long)grid.Down * grid.Across} tiles of {rows} × {columns}, which is too many. Choose larger tiles.");
    }

    /// <summary>Whether pixels of a shape are the total pixel matrix in one piece.</summary>
    internal bool IsMatrix(MaskShape shape) => shape == new MaskShape(1, MatrixRows, MatrixColumns) && shape != TileShape;

    /// <summary>The row of the matrix that is the first of a tile.</summary>
    internal int RowOf(int tile) => tile / Across * Rows;

    /// <summary>The column of the matrix that is the first of a tile.</summary>
    internal int ColumnOf(int tile) => tile % Across * Columns;

    /// <summary>The part of the matrix that a tile covers.</summary>
    internal MatrixRegion RegionOf(int tile)
    {
        (int row, int column) = (RowOf(tile), ColumnOf(tile));
        return new MatrixRegion(row, column, Math.Min(Rows, MatrixRows - row), Math.Min(Columns, MatrixColumns - column));
    }

    /// <summary>The tile that begins at a place of the matrix; −1 if none does.</summary>
    internal int At(int row, int column) =>
        row >= 0 && column >= 0 && row < MatrixRows && column < MatrixColumns && row % Rows == 0 && column % Columns == 0 ? (row / Rows * Across) + (column / Columns) : -1;
}
