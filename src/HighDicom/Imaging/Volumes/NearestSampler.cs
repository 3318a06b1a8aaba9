namespace HighDicom;

/// <summary>Nearest neighbour: each pixel takes the voxel that its centre lies in.</summary>
internal static class NearestSampler
{
    // A centre exactly between two voxels belongs to the later one, whatever the rounding of its coordinates: an outline must not fray.
    private const double Half = 0.5 + 1e-6;

    internal static T[] Run<T>(DenseVoxels<T> source, PlaneSampling[] planes, int rows, int columns, T outside, CancellationToken cancellationToken)
    {
        T[] result = source.Allocate(planes.Length, rows, columns);
        int plane = rows * columns * source.Channels;
        Parallel.For(0, planes.Length, new ParallelOptions { CancellationToken = cancellationToken, MaxDegreeOfParallelism = Environment.ProcessorCount }, index =>
        {
            Span<T> pixels = result.AsSpan(index * plane, plane);
            if (planes[index].IsAligned(rows, columns, out VolumeAxis rowAxis, out VolumeAxis columnAxis))
                Aligned(source, planes[index], (rowAxis, Offsets(source, planes[index], planes[index].RowStep, rowAxis, rows)), (columnAxis, Offsets(source, planes[index], planes[index].ColumnStep, columnAxis, columns)), pixels, outside);
            else
                Oblique(source, planes[index], rows, columns, pixels, outside);
        });
        return result;
    }

    private static int Nearest(double index, int length)
    {
        double rounded = Math.Floor(index + Half);
        return rounded >= 0 && rounded < length ? (int)rounded : -1;
    }

    // For each pixel along an axis, where its voxel begins relative to the others; −1 outside.
    private static int[] Offsets<T>(DenseVoxels<T> source, PlaneSampling plane, SpatialVector step, VolumeAxis axis, int count)
    {
        int[] offsets = new int[count];
        for (int i = 0; i < count; i++)
        {
            int index = Nearest(PlaneSampling.Part(plane.Origin, axis) + (PlaneSampling.Part(step, axis) * i), source.Length(axis));
            offsets[i] = index < 0 ? -1 : index * source.Stride(axis);
        }

        return offsets;
    }

    private static void Aligned<T>(
        DenseVoxels<T> source, PlaneSampling plane, (VolumeAxis Axis, int[] Offsets) rows, (VolumeAxis Axis, int[] Offsets) columns, Span<T> pixels, T outside)
    {
        VolumeAxis across = (VolumeAxis)(3 - (int)rows.Axis - (int)columns.Axis);
        int index = Nearest(PlaneSampling.Part(plane.Origin, across), source.Length(across));
        ReadOnlySpan<T> voxels = source.Span;
        int width = columns.Offsets.Length * source.Channels;
        for (int row = 0; row < rows.Offsets.Length; row++)
        {
            Span<T> line = pixels.Slice(row * width, width);
            if (index < 0 || rows.Offsets[row] < 0)
                line.Fill(outside);
            else
                Gather(voxels[((index * source.Stride(across)) + rows.Offsets[row])..], columns.Offsets, source.Channels, line, outside);
        }
    }

    private static void Gather<T>(ReadOnlySpan<T> voxels, int[] offsets, int channels, Span<T> line, T outside)
    {
        if (channels == 1)
        {
            for (int column = 0; column < offsets.Length; column++)
                line[column] = offsets[column] < 0 ? outside : voxels[offsets[column]];
            return;
        }

        for (int column = 0; column < offsets.Length; column++)
        {
            if (offsets[column] < 0)
                line.Slice(column * channels, channels).Fill(outside);
            else
                voxels.Slice(offsets[column], channels).CopyTo(line[(column * channels)..]);
        }
    }

    private static void Oblique<T>(DenseVoxels<T> source, PlaneSampling plane, int rows, int columns, Span<T> pixels, T outside)
    {
        ReadOnlySpan<T> voxels = source.Span;
        (int frameCount, int rowCount, int columnCount) = (source.Length(VolumeAxis.Frame), source.Length(VolumeAxis.Row), source.Length(VolumeAxis.Column));
        int channels = source.Channels;
        for (int row = 0, to = 0; row < rows; row++)
        {
            SpatialPoint start = plane.Origin + (plane.RowStep * row);
            for (int column = 0; column < columns; column++, to += channels)
            {
                int f = Nearest(start.X + (plane.ColumnStep.X * column), frameCount);
                int r = Nearest(start.Y + (plane.ColumnStep.Y * column), rowCount);
                int c = Nearest(start.Z + (plane.ColumnStep.Z * column), columnCount);
                if ((f | r | c) < 0)
                    pixels.Slice(to, channels).Fill(outside);
                else
                    voxels.Slice(((((f * rowCount) + r) * columnCount) + c) * channels, channels).CopyTo(pixels[to..]);
            }
        }
    }
}
