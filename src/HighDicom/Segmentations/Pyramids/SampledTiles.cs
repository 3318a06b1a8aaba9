using System.Buffers;

namespace HighDicom;

/// <summary>Tiles of a smaller level of a total pixel matrix, made when they are looked at.</summary>
internal abstract class SampledTiles<T>(TileGrid grid, (double Rows, double Columns) step) : FrameStore<T>(grid.TileShape with { Matrix = grid })
    where T : unmanaged
{
    internal sealed override FrameView<T> View(int frame)
    {
        MatrixRegion region = grid.RegionOf(frame);
        T[] rented = ArrayPool<T>.Shared.Rent(Shape.FramePixels);
        Span<T> pixels = rented.AsSpan(0, Shape.FramePixels);
        if (region.Rows < grid.Rows || region.Columns < grid.Columns) pixels.Clear();
        for (int row = 0; row < region.Rows; row++) Sample(region.Row + row, region.Column, pixels.Slice(row * grid.Columns, region.Columns));
        return new FrameView<T>(pixels, rented);
    }

    /// <summary>How many rows and columns of the matrix one of the level covers.</summary>
    protected (double Rows, double Columns) Step => step;

    /// <summary>Makes pixels of a row of the level.</summary>
    /// <param name="row">The row of the level.</param>
    /// <param name="column">The column of the level where the pixels begin.</param>
    /// <param name="pixels">Receives the pixels.</param>
    protected abstract void Sample(int row, int column, Span<T> pixels);
}
