using System.Buffers;

namespace HighDicom;

/// <summary>The tiles of a total pixel matrix that was handed in as one piece; each is cut out when it is looked at, and filled up with 0 beyond the matrix.</summary>
internal sealed class MatrixTiles<T>(StridedFrames<T> matrix, TileGrid grid) : FrameStore<T>(grid.TileShape with { Matrix = grid })
    where T : unmanaged
{
    internal override FrameView<T> View(int frame)
    {
        MatrixRegion region = grid.RegionOf(frame);
        T[] rented = ArrayPool<T>.Shared.Rent(Shape.FramePixels);
        Span<T> pixels = rented.AsSpan(0, Shape.FramePixels);
        if (region.Rows < grid.Rows || region.Columns < grid.Columns) pixels.Clear();
        matrix.Copy(0, region, pixels, grid.Columns);
        return new FrameView<T>(pixels, rented);
    }
}
