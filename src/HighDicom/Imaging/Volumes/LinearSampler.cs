using System.Buffers;
using System.Numerics;
using System.Numerics.Tensors;

namespace HighDicom;

/// <summary>Linear interpolation; points within half a voxel of the volume's faces take the outermost voxels.</summary>
internal static class LinearSampler
{
    internal static T[] Run<T>(DenseVoxels<T> source, PlaneSampling[] planes, (int Rows, int Columns) size, T outside, CancellationToken cancellationToken)
        where T : unmanaged, INumber<T>
    {
        T[] result = source.Allocate(planes.Length, size.Rows, size.Columns);
        int plane = size.Rows * size.Columns * source.Channels;
        Parallel.For(0, planes.Length, new ParallelOptions { CancellationToken = cancellationToken, MaxDegreeOfParallelism = Environment.ProcessorCount }, index =>
        {
            Span<T> pixels = result.AsSpan(index * plane, plane);
            if (planes[index].IsAligned(size.Rows, size.Columns, out VolumeAxis rowAxis, out VolumeAxis columnAxis) && columnAxis == VolumeAxis.Column && source.Channels == 1)
                Aligned(source, planes[index], rowAxis, size, pixels, outside);
            else
                Oblique(source, planes[index], size, pixels, outside);
        });
        return result;
    }

    // Lines of the source run along lines of the plane: four of them are blended at once, and what results is interpolated along the line.
    private static void Aligned<T>(DenseVoxels<T> source, PlaneSampling plane, VolumeAxis rowAxis, (int Rows, int Columns) size, Span<T> pixels, T outside)
        where T : unmanaged, INumber<T>
    {
        VolumeAxis across = (VolumeAxis)(1 - (int)rowAxis);
        LinearPlace acrossPlace = LinearPlace.At(PlaneSampling.Part(plane.Origin, across), source.Length(across));
        LinearPlace[] columns = new LinearPlace[size.Columns];
        for (int column = 0; column < columns.Length; column++)
            columns[column] = LinearPlace.At(plane.Origin.Z + (plane.ColumnStep.Z * column), source.Length(VolumeAxis.Column));

        int width = source.Length(VolumeAxis.Column);
        double[] rented = ArrayPool<double>.Shared.Rent(2 * width);
        Span<double> line = rented.AsSpan(0, width);
        for (int row = 0; row < size.Rows; row++)
        {
            Span<T> target = pixels.Slice(row * size.Columns, size.Columns);
            LinearPlace rowPlace = LinearPlace.At(PlaneSampling.Part(plane.Origin, rowAxis) + (PlaneSampling.Part(plane.RowStep, rowAxis) * row), source.Length(rowAxis));
            if (acrossPlace.IsOutside || rowPlace.IsOutside)
            {
                target.Fill(outside);
                continue;
            }

            line.Clear();
            foreach ((int first, double firstWeight) in acrossPlace.Parts)
            {
                foreach ((int second, double secondWeight) in rowPlace.Parts)
                {
                    ReadOnlySpan<T> voxels = source.Span.Slice((first * source.Stride(across)) + (second * source.Stride(rowAxis)), width);
                    AddLine(voxels, firstWeight * secondWeight, line, rented.AsSpan(width, width));
                }
            }

            AlongLine(line, columns, target, outside);
        }

        ArrayPool<double>.Shared.Return(rented);
    }

    private static void AddLine<T>(ReadOnlySpan<T> voxels, double weight, Span<double> line, Span<double> buffer)
        where T : unmanaged, INumber<T>
    {
        if (weight == 0)
            return;
        TensorPrimitives.ConvertTruncating(voxels, buffer);
        TensorPrimitives.MultiplyAdd(buffer, weight, line, line);
    }

    private static void AlongLine<T>(ReadOnlySpan<double> line, LinearPlace[] columns, Span<T> target, T outside)
        where T : unmanaged, INumber<T>
    {
        for (int column = 0; column < columns.Length; column++)
        {
            LinearPlace place = columns[column];
            target[column] = place.IsOutside ? outside : Round<T>((line[place.Low] * (1 - place.Weight)) + (line[place.High] * place.Weight));
        }
    }

    private static void Oblique<T>(DenseVoxels<T> source, PlaneSampling plane, (int Rows, int Columns) size, Span<T> pixels, T outside)
        where T : unmanaged, INumber<T>
    {
        ReadOnlySpan<T> voxels = source.Span;
        int channels = source.Channels;
        for (int row = 0, to = 0; row < size.Rows; row++)
        {
            SpatialPoint start = plane.Origin + (plane.RowStep * row);
            for (int column = 0; column < size.Columns; column++, to += channels)
            {
                LinearPlace f = LinearPlace.At(start.X + (plane.ColumnStep.X * column), source.Length(VolumeAxis.Frame));
                LinearPlace r = LinearPlace.At(start.Y + (plane.ColumnStep.Y * column), source.Length(VolumeAxis.Row));
                LinearPlace c = LinearPlace.At(start.Z + (plane.ColumnStep.Z * column), source.Length(VolumeAxis.Column));
                Span<T> pixel = pixels.Slice(to, channels);
                if (f.IsOutside || r.IsOutside || c.IsOutside)
                    pixel.Fill(outside);
                else
                    Blend(voxels, source, (f, r, c), pixel);
            }
        }
    }

    private static void Blend<T>(ReadOnlySpan<T> voxels, DenseVoxels<T> source, (LinearPlace F, LinearPlace R, LinearPlace C) place, Span<T> pixel)
        where T : unmanaged, INumber<T>
    {
        (int frame, int row, int column) = (source.Stride(VolumeAxis.Frame), source.Stride(VolumeAxis.Row), source.Stride(VolumeAxis.Column));
        (int lowLow, int lowHigh) = ((place.F.Low * frame) + (place.R.Low * row), (place.F.Low * frame) + (place.R.High * row));
        (int highLow, int highHigh) = ((place.F.High * frame) + (place.R.Low * row), (place.F.High * frame) + (place.R.High * row));
        (int left, int right) = (place.C.Low * column, place.C.High * column);
        for (int channel = 0; channel < pixel.Length; channel++, left++, right++)
        {
            double low = Mix(Along(voxels, lowLow, left, right, place.C.Weight), Along(voxels, lowHigh, left, right, place.C.Weight), place.R.Weight);
            double high = Mix(Along(voxels, highLow, left, right, place.C.Weight), Along(voxels, highHigh, left, right, place.C.Weight), place.R.Weight);
            pixel[channel] = Round<T>(Mix(low, high, place.F.Weight));
        }
    }

    private static double Along<T>(ReadOnlySpan<T> voxels, int line, int left, int right, double weight)
        where T : unmanaged, INumber<T> =>
        Mix(double.CreateTruncating(voxels[line + left]), double.CreateTruncating(voxels[line + right]), weight);

    private static double Mix(double low, double high, double weight) => weight == 0 ? low : (low * (1 - weight)) + (high * weight);

    private static T Round<T>(double value)
        where T : unmanaged, INumber<T> =>
        T.CreateSaturating(PixelRescaling.IsInteger<T>() ? Math.Round(value) : value);
}
