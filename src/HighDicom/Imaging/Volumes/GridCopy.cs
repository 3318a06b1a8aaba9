using System.Numerics.Tensors;

namespace HighDicom;

/// <summary>Copies voxels as a grid map says, in parallel.</summary>
internal static class GridCopy
{
    internal static Tensor<T> Apply<T>(Volume<T> volume, GridMap map, T outside)
    {
        DenseVoxels<T> source = DenseVoxels<T>.Of(volume);
        T[] result = source.Allocate(map.Frame.Length, map.Row.Length, map.Column.Length);
        int rowLength = map.Column.Length * source.Channels;
        (int firstFrame, int endFrame) = map.Frame.Inside(source.Length(map.Frame.Source));
        (int firstRow, int endRow) = map.Row.Inside(source.Length(map.Row.Source));
        Parallel.For(0, map.Frame.Length, frame =>
        {
            for (int row = 0; row < map.Row.Length; row++)
            {
                Span<T> line = result.AsSpan(((frame * map.Row.Length) + row) * rowLength, rowLength);
                if (frame >= firstFrame && frame < endFrame && row >= firstRow && row < endRow)
                    CopyLine(source, map, Offset(source, map.Frame, frame) + Offset(source, map.Row, row), line, outside);
                else
                    line.Fill(outside);
            }
        });
        return source.ToTensor(result, map.Frame.Length, map.Row.Length, map.Column.Length);
    }

    private static void CopyLine<T>(DenseVoxels<T> source, GridMap map, int offset, Span<T> line, T outside)
    {
        int channels = source.Channels;
        (int first, int end) = map.Column.Inside(source.Length(map.Column.Source));
        line[..(first * channels)].Fill(outside);
        line[(end * channels)..].Fill(outside);
        if (first == end)
            return;

        ReadOnlySpan<T> voxels = source.Span;
        int from = offset + Offset(source, map.Column, first);
        int step = source.Stride(map.Column.Source) * map.Column.Step;
        if (step == channels)
        {
            voxels.Slice(from, (end - first) * channels).CopyTo(line[(first * channels)..]);
            return;
        }

        for (int column = first; column < end; column++, from += step)
        {
            for (int channel = 0; channel < channels; channel++)
                line[(column * channels) + channel] = voxels[from + channel];
        }
    }

    private static int Offset<T>(DenseVoxels<T> source, AxisMap axis, int index) => (axis.Start + (axis.Step * index)) * source.Stride(axis.Source);
}
