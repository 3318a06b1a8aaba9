using System.Buffers;

namespace HighDicom;

/// <summary>A smaller level whose pixels are those of the matrix nearest to their centres; of two that are equally near the later one.</summary>
internal sealed class NearestTiles<T>(StridedFrames<T> matrix, TileGrid grid, (double Rows, double Columns) step) : SampledTiles<T>(grid, step)
    where T : unmanaged
{
    protected override void Sample(int row, int column, Span<T> pixels)
    {
        int[] rented = ArrayPool<int>.Shared.Rent(pixels.Length);
        for (int i = 0; i < pixels.Length; i++) rented[i] = Nearest(column + i, Step.Columns, matrix.Shape.Columns);
        matrix.Pick(0, Nearest(row, Step.Rows, matrix.Shape.Rows), rented.AsSpan(0, pixels.Length), pixels);
        ArrayPool<int>.Shared.Return(rented);
    }

    private static int Nearest(int pixel, double step, int count) => (int)Math.Min(count - 1, Math.Floor((pixel + 0.5) * step));
}
