namespace HighDicom;

/// <summary>Where a regular grid of voxels lies, without the voxels: its affine and its numbers of frames, rows and columns.</summary>
/// <param name="Affine">Patient or slide (x, y, z) in mm ← (frame, row, column) of voxel centres.</param>
/// <param name="Frames">The number of planes, positive.</param>
/// <param name="Rows">The number of rows of a plane, positive.</param>
/// <param name="Columns">The number of columns of a plane, positive.</param>
/// <param name="FrameOfReferenceUid">Frame of Reference UID (0020,0052) of the points; null if unknown.</param>
public sealed record VolumeGeometry(Affine Affine, int Frames, int Rows, int Columns, string? FrameOfReferenceUid = null)
{
    /// <summary>Patient or slide (x, y, z) in mm ← (frame, row, column); whole numbers are the centres of voxels.</summary>
    public Affine Affine { get; } = double.IsFinite(1 / Affine.Determinant)
        ? Affine
        : throw new ArgumentException("The affine has no inverse: its axes lie in one plane.", nameof(Affine));

    /// <summary>The number of planes.</summary>
    public int Frames { get; } = Positive(Frames, nameof(Frames));

    /// <summary>The number of rows of a plane.</summary>
    public int Rows { get; } = Positive(Rows, nameof(Rows));

    /// <summary>The number of columns of a plane.</summary>
    public int Columns { get; } = Positive(Columns, nameof(Columns));

    /// <summary>The number of voxels.</summary>
    public long VoxelCount => (long)Frames * Rows * Columns;

    /// <summary>The directions of rows and columns, the same for all planes.</summary>
    /// <exception cref="ArgumentException">Rows and columns are not perpendicular.</exception>
    public PlaneOrientation Orientation => new(Affine.ColumnStep.Normalize(), Affine.RowStep.Normalize());

    /// <summary>The distances between pixel centres within a plane, in mm.</summary>
    public PixelSpacing PixelSpacing => new(Affine.RowStep.Length, Affine.ColumnStep.Length);

    /// <summary>The distance between planes along their normal, in mm.</summary>
    public double SpacingBetweenSlices => Math.Abs(Affine.FrameStep.Dot(Orientation.Normal));

    /// <summary>The directions of the body to which the indices grow.</summary>
    public AxisDirections Directions => Affine.Directions;

    /// <summary>The point in the middle of all voxels, in mm.</summary>
    public SpatialPoint Center => Affine.Apply((Frames - 1) / 2.0, (Rows - 1) / 2.0, (Columns - 1) / 2.0);

    /// <summary>Where one plane lies.</summary>
    /// <param name="frame">The frame index, from 0.</param>
    /// <returns>The geometry of the plane.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There is no such plane.</exception>
    public PlaneGeometry Plane(int frame)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(frame);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(frame, Frames);
        return new PlaneGeometry(Affine.Apply(frame, 0, 0), Orientation, PixelSpacing, Rows, Columns);
    }

    /// <summary>The point of the Frame of Reference at a place in the grid.</summary>
    /// <param name="point">The place; it may lie outside the grid.</param>
    /// <returns>The point in mm.</returns>
    public SpatialPoint ToReference(VoxelPoint point) => Affine.Apply(point.Frame, point.Row, point.Column);

    /// <summary>The place in the grid of a point of the Frame of Reference.</summary>
    /// <param name="point">The point in mm.</param>
    /// <returns>The place; it may lie outside the grid: see <see cref="Contains"/>.</returns>
    public VoxelPoint ToVoxel(SpatialPoint point)
    {
        SpatialPoint indices = Affine.Inverse().Apply(point);
        return new VoxelPoint(indices.X, indices.Y, indices.Z);
    }

    /// <summary>The places in the grid of many points of the Frame of Reference.</summary>
    /// <param name="points">The points in mm.</param>
    /// <param name="places">Receives a place for each point.</param>
    /// <exception cref="ArgumentException">There are fewer places than points.</exception>
    public void ToVoxels(ReadOnlySpan<SpatialPoint> points, Span<VoxelPoint> places)
    {
        if (places.Length < points.Length)
            throw new ArgumentException($"There is room for {places.Length} places of {points.Length} points.", nameof(places));

        Affine inverse = Affine.Inverse();
        for (int i = 0; i < points.Length; i++)
        {
            SpatialPoint indices = inverse.Apply(points[i]);
            places[i] = new VoxelPoint(indices.X, indices.Y, indices.Z);
        }
    }

    /// <summary>Whether a place lies within the voxels of the grid, each of which reaches half a voxel from its centre.</summary>
    /// <param name="point">The place.</param>
    /// <returns>Whether the voxel of the place exists.</returns>
    public bool Contains(VoxelPoint point)
    {
        (int frame, int row, int column) = point.Nearest;
        return (uint)frame < (uint)Frames && (uint)row < (uint)Rows && (uint)column < (uint)Columns;
    }

    /// <summary>The matrix that leads from indices of this grid to indices of another.</summary>
    /// <param name="other">The other grid.</param>
    /// <returns>(frame, row, column) of the other ← (frame, row, column) of this, in the X, Y, Z of points.</returns>
    /// <exception cref="ArgumentException">Both name a Frame of Reference, and not the same one.</exception>
    public Affine MapTo(VolumeGeometry other)
    {
        ArgumentNullException.ThrowIfNull(other);
        FramesOfReference.RequireSame(FrameOfReferenceUid, other.FrameOfReferenceUid);
        return other.Affine.Inverse() * Affine;
    }

    /// <summary>The same space with voxels of another size: the outer faces of the voxels stay where they are as nearly as whole voxels allow, the centre exactly.</summary>
    /// <param name="spacingBetweenFrames">The length of a step from plane to plane in mm.</param>
    /// <param name="pixelSpacing">The distances of pixels within a plane in mm.</param>
    /// <returns>The grid.</returns>
    /// <exception cref="ArgumentException">A distance is not positive and finite, or makes more voxels than a tensor holds.</exception>
    public VolumeGeometry WithSpacing(double spacingBetweenFrames, PixelSpacing pixelSpacing)
    {
        if (!pixelSpacing.IsValid || !(spacingBetweenFrames > 0) || !double.IsFinite(spacingBetweenFrames))
            throw new ArgumentException(FormattableString.Invariant($"A spacing is not positive: {spacingBetweenFrames} mm between frames, {pixelSpacing}."));

        (int frames, SpatialVector frameStep) = Resize(Frames, Affine.FrameStep, spacingBetweenFrames);
        (int rows, SpatialVector rowStep) = Resize(Rows, Affine.RowStep, pixelSpacing.BetweenRows);
        (int columns, SpatialVector columnStep) = Resize(Columns, Affine.ColumnStep, pixelSpacing.BetweenColumns);
        if ((Int128)frames * rows * columns > Array.MaxLength)
            throw new ArgumentException($"{frames} × {rows} × {columns} (frames, rows, columns) are more voxels than a tensor holds.");

        SpatialVector toFirst = (frameStep * ((frames - 1) / 2.0)) + (rowStep * ((rows - 1) / 2.0)) + (columnStep * ((columns - 1) / 2.0));
        return new VolumeGeometry(new Affine(frameStep, rowStep, columnStep, Center - toFirst), frames, rows, columns, FrameOfReferenceUid);
    }

    /// <summary>Whether another grid has its voxels at the same places.</summary>
    /// <param name="other">The other grid.</param>
    /// <param name="tolerance">The tolerance; null for <see cref="GeometryTolerance.Default"/>.</param>
    /// <returns>
    /// Whether the numbers of voxels are equal, the outermost voxels are at the same places within <see cref="GeometryTolerance.Position"/>, and not both
    /// name a Frame of Reference that differs.
    /// </returns>
    public bool IsClose(VolumeGeometry other, GeometryTolerance? tolerance = null)
    {
        ArgumentNullException.ThrowIfNull(other);
        double limit = (tolerance ?? GeometryTolerance.Default).Position;
        if ((Frames, Rows, Columns) != (other.Frames, other.Rows, other.Columns) || !FramesOfReference.MayBeSame(FrameOfReferenceUid, other.FrameOfReferenceUid))
            return false;

        // Of affine maps, equal at four corners that span the space is equal everywhere between.
        return IsClose(other, 0, 0, 0, limit) && IsClose(other, Frames - 1, 0, 0, limit) && IsClose(other, 0, Rows - 1, 0, limit) && IsClose(other, 0, 0, Columns - 1, limit)
            && (Affine.FrameStep - other.Affine.FrameStep).Length <= limit && (Affine.RowStep - other.Affine.RowStep).Length <= limit
            && (Affine.ColumnStep - other.Affine.ColumnStep).Length <= limit;
    }

    private static (int Count, SpatialVector Step) Resize(int count, SpatialVector step, double spacing)
    {
        double wanted = Math.Max(1, Math.Round(count * step.Length / spacing));
        return wanted <= Array.MaxLength
            ? ((int)wanted, step * (spacing / step.Length))
            : throw new ArgumentException(FormattableString.Invariant($"A spacing of {spacing} mm makes {wanted} voxels along an axis, more than a tensor holds."), nameof(spacing));
    }

    private static int Positive(int count, string name) =>
        count > 0 ? count : throw new ArgumentOutOfRangeException(name, count, "A volume has at least one voxel along each axis.");

    private bool IsClose(VolumeGeometry other, int frame, int row, int column, double limit) =>
        Affine.Apply(frame, row, column).DistanceTo(other.Affine.Apply(frame, row, column)) <= limit;
}
