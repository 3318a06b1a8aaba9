using System.Buffers;
using System.Numerics;

namespace HighDicom;

/// <summary>A smaller level whose pixels are the means of those that they cover: each pixel of the matrix belongs to one pixel of the level, so that probabilities keep their sum.</summary>
internal sealed class AveragedTiles<T>(StridedFrames<T> matrix, TileGrid grid, (double Rows, double Columns) step) : SampledTiles<T>(grid, step)
    where T : unmanaged, IBinaryFloatingPointIeee754<T>
{
    protected override void Sample(int row, int column, Span<T> pixels)
    {
        (int top, int bottom) = Covered(row, Step.Rows, matrix.Shape.Rows);
        int left = Covered(column, Step.Columns, matrix.Shape.Columns).First;
        int width = Covered(column + pixels.Length - 1, Step.Columns, matrix.Shape.Columns).End - left;
        T[] line = ArrayPool<T>.Shared.Rent(width);
        double[] sums = ArrayPool<double>.Shared.Rent(width);
        Array.Clear(sums, 0, width);
        for (int from = top; from < bottom; from++)
        {
            matrix.Copy(0, new MatrixRegion(from, left, 1, width), line, width);
            for (int i = 0; i < width; i++) sums[i] += double.CreateTruncating(line[i]);
        }

        for (int i = 0; i < pixels.Length; i++)
        {
            (int first, int end) = Covered(column + i, Step.Columns, matrix.Shape.Columns);
            double sum = 0;
            for (int at = first; at < end; at++) sum += sums[at - left];
            pixels[i] = T.CreateTruncating(sum / ((bottom - top) * (double)(end - first)));
        }

        ArrayPool<T>.Shared.Return(line);
        ArrayPool<double>.Shared.Return(sums);
    }

    // A level may reach a pixel beyond the matrix where that was filled up.
    private static (int First, int End) Covered(int pixel, double step, int count)
    {
        int first = (int)Math.Min(count - 1, Math.Floor(pixel * step));
        return (first, (int)Math.Clamp(Math.Floor((pixel + 1) * step), first + 1, count));
    }
}
