namespace HighDicom;

/// <summary>Where the pixels of one plane lie in a volume, in indices (frame, row, column) of its voxels, in the X, Y, Z of points.</summary>
/// <param name="Origin">Where the first pixel lies.</param>
/// <param name="RowStep">The displacement from one row to the next.</param>
/// <param name="ColumnStep">The displacement from one column to the next.</param>
internal readonly record struct PlaneSampling(SpatialPoint Origin, SpatialVector RowStep, SpatialVector ColumnStep)
{
    // Displacements below this many voxels over the whole plane are rounding.
    private const double Negligible = 1e-6;

    internal static PlaneSampling[] Of(VolumeGeometry target, VolumeGeometry source)
    {
        Affine map = target.MapTo(source);
        return [.. Enumerable.Range(0, target.Frames).Select(frame => new PlaneSampling(map.Apply(frame, 0, 0), map.RowStep, map.ColumnStep))];
    }

    internal static PlaneSampling[] Of(SourceImages target, VolumeGeometry source)
    {
        FramesOfReference.RequireSame(target.FrameOfReferenceUid, source.FrameOfReferenceUid);
        Affine inverse = source.Affine.Inverse();
        return [.. target.Select(image =>
        {
            PlaneGeometry plane = image.Geometry ?? throw new ArgumentException($"{image.Name} has no plane geometry (Image Position, Image Orientation, Pixel Spacing).", nameof(target));
            return new PlaneSampling(inverse.Apply(plane.Position), inverse.Apply(plane.RowStep), inverse.Apply(plane.ColumnStep));
        })];
    }

    /// <summary>Whether rows run along one axis of the volume and columns along another, so that indices along each need to be found only once.</summary>
    /// <param name="rows">The number of rows of the plane.</param>
    /// <param name="columns">The number of columns of the plane.</param>
    /// <param name="rowAxis">The axis along which the row index grows.</param>
    /// <param name="columnAxis">The axis along which the column index grows.</param>
    internal bool IsAligned(int rows, int columns, out VolumeAxis rowAxis, out VolumeAxis columnAxis)
    {
        rowAxis = Axis(RowStep);
        columnAxis = Axis(ColumnStep);
        return rowAxis != columnAxis && Across(RowStep, rowAxis) * rows < Negligible && Across(ColumnStep, columnAxis) * columns < Negligible;
    }

    internal static double Part(SpatialVector vector, VolumeAxis axis) => axis switch { VolumeAxis.Frame => vector.X, VolumeAxis.Row => vector.Y, _ => vector.Z };

    internal static double Part(SpatialPoint point, VolumeAxis axis) => axis switch { VolumeAxis.Frame => point.X, VolumeAxis.Row => point.Y, _ => point.Z };

    private static VolumeAxis Axis(SpatialVector step)
    {
        (double x, double y, double z) = (Math.Abs(step.X), Math.Abs(step.Y), Math.Abs(step.Z));
        return x >= y && x >= z ? VolumeAxis.Frame : y >= z ? VolumeAxis.Row : VolumeAxis.Column;
    }

    private static double Across(SpatialVector step, VolumeAxis axis) =>
        Math.Abs(step.X) + Math.Abs(step.Y) + Math.Abs(step.Z) - Math.Abs(Part(step, axis));
}
