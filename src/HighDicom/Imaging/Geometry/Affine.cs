namespace HighDicom;

/// <summary>
/// A 4×4 affine matrix whose last row is 0 0 0 1, kept as its columns. For a volume it leads from the indices (frame, row, column) of a voxel's
/// centre to a point (x, y, z) in mm of the patient-based coordinate system (L, P, H grow; PS3.3 C.7.6.2.1.1).
/// </summary>
/// <param name="FrameStep">The first column: the displacement from one frame to the next.</param>
/// <param name="RowStep">The second column: the displacement from one row to the next.</param>
/// <param name="ColumnStep">The third column: the displacement from one column to the next.</param>
/// <param name="Origin">The fourth column: where (0, 0, 0) lies.</param>
public readonly record struct Affine(SpatialVector FrameStep, SpatialVector RowStep, SpatialVector ColumnStep, SpatialPoint Origin)
{
    /// <summary>The matrix that changes nothing.</summary>
    public static Affine Identity => new(new(1, 0, 0), new(0, 1, 0), new(0, 0, 1), default);

    /// <summary>The signed volume of a voxel in mm³: positive if (frame, row, column) are right-handed axes.</summary>
    public double Determinant => FrameStep.Dot(RowStep.Cross(ColumnStep));

    /// <summary>The volume of a voxel in mm³.</summary>
    public double VoxelVolume => Math.Abs(Determinant);

    /// <summary>The directions of the body to which the indices grow.</summary>
    public AxisDirections Directions => AxisDirections.Of(this);

    /// <summary>The element at a row and column of the 4×4 matrix.</summary>
    /// <param name="row">The row, 0 to 3.</param>
    /// <param name="column">The column, 0 to 3.</param>
    /// <exception cref="ArgumentOutOfRangeException">An index is not 0 to 3.</exception>
    public double this[int row, int column]
    {
        get
        {
            ArgumentOutOfRangeException.ThrowIfGreaterThan((uint)row, 3u, nameof(row));
            ArgumentOutOfRangeException.ThrowIfGreaterThan((uint)column, 3u, nameof(column));
            SpatialVector vector = column switch { 0 => FrameStep, 1 => RowStep, 2 => ColumnStep, _ => Origin - default(SpatialPoint) };
            return row switch { 0 => vector.X, 1 => vector.Y, 2 => vector.Z, _ => column == 3 ? 1 : 0 };
        }
    }

    /// <summary>The product of two matrices: first the right one, then the left one.</summary>
    /// <param name="left">The matrix that is applied last.</param>
    /// <param name="right">The matrix that is applied first.</param>
    /// <returns>The product.</returns>
    public static Affine operator *(Affine left, Affine right) => new(
        left.Apply(right.FrameStep), left.Apply(right.RowStep), left.Apply(right.ColumnStep), left.Apply(right.Origin));

    /// <summary>The affine of a plane and the displacement to the next plane.</summary>
    /// <param name="plane">The first plane.</param>
    /// <param name="frameStep">The displacement from one plane to the next, in mm.</param>
    /// <returns>The affine, patient ← (frame, row, column).</returns>
    public static Affine FromPlane(PlaneGeometry plane, SpatialVector frameStep)
    {
        ArgumentNullException.ThrowIfNull(plane);
        return new Affine(frameStep, plane.RowStep, plane.ColumnStep, plane.Position);
    }

    /// <summary>The point at an index; whole numbers are the centres of voxels.</summary>
    /// <param name="frame">The frame index.</param>
    /// <param name="row">The row index.</param>
    /// <param name="column">The column index.</param>
    /// <returns>The point in mm.</returns>
    public SpatialPoint Apply(double frame, double row, double column) => Origin + Apply(new SpatialVector(frame, row, column));

    /// <summary>The image of a point under this matrix.</summary>
    /// <param name="point">The point.</param>
    /// <returns>The point after the transformation.</returns>
    public SpatialPoint Apply(SpatialPoint point) => Apply(point.X, point.Y, point.Z);

    /// <summary>The image of a displacement under this matrix: without the translation.</summary>
    /// <param name="vector">The displacement.</param>
    /// <returns>The displacement after the transformation.</returns>
    public SpatialVector Apply(SpatialVector vector) => (FrameStep * vector.X) + (RowStep * vector.Y) + (ColumnStep * vector.Z);

    /// <summary>The matrix that undoes this one: for a volume, (frame, row, column) ← patient, in the X, Y, Z of the result of <see cref="Apply(SpatialPoint)"/>.</summary>
    /// <returns>The inverse.</returns>
    /// <exception cref="InvalidOperationException">The matrix has no inverse: the axes lie in one plane.</exception>
    public Affine Inverse()
    {
        double determinant = Determinant;
        if (determinant == 0 || !double.IsFinite(1 / determinant))
            throw new InvalidOperationException("The affine has no inverse: its axes lie in one plane.");

        SpatialVector first = RowStep.Cross(ColumnStep) * (1 / determinant);
        SpatialVector second = ColumnStep.Cross(FrameStep) * (1 / determinant);
        SpatialVector third = FrameStep.Cross(RowStep) * (1 / determinant);
        Affine linear = new(
            new(first.X, second.X, third.X), new(first.Y, second.Y, third.Y), new(first.Z, second.Z, third.Z), default);
        return linear with { Origin = default(SpatialPoint) - linear.Apply(Origin - default(SpatialPoint)) };
    }
}
