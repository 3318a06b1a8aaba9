namespace HighDicom;

/// <summary>Where the pixels of one image or frame lie in the Frame of Reference (Image Plane Module, PS3.3 C.7.6.2).</summary>
/// <param name="Position">The centre of the first pixel in mm: Image Position (Patient) (0020,0032).</param>
/// <param name="Orientation">The directions of rows and columns: Image Orientation (Patient) (0020,0037).</param>
/// <param name="Spacing">The distances between pixel centres in mm: Pixel Spacing (0028,0030).</param>
/// <param name="Rows">The number of rows.</param>
/// <param name="Columns">The number of columns.</param>
public sealed record PlaneGeometry(SpatialPoint Position, PlaneOrientation Orientation, PixelSpacing Spacing, int Rows, int Columns)
{
    /// <summary>The normal of the plane: row direction × column direction, of length 1.</summary>
    public SpatialVector Normal => Orientation.Normal;

    /// <summary>The distance of the plane from the origin along the normal, in mm: what slices are sorted by.</summary>
    public double PositionAlongNormal => (Position - default(SpatialPoint)).Dot(Normal);

    /// <summary>The displacement from one row to the next, in mm.</summary>
    public SpatialVector RowStep => Orientation.ColumnDirection * Spacing.BetweenRows;

    /// <summary>The displacement from one column to the next, in mm.</summary>
    public SpatialVector ColumnStep => Orientation.RowDirection * Spacing.BetweenColumns;

    /// <summary>The point of the Frame of Reference at a pixel position whose whole numbers are pixel centres.</summary>
    /// <param name="column">The column; 0 is the centre of the first.</param>
    /// <param name="row">The row; 0 is the centre of the first.</param>
    /// <returns>The point in mm.</returns>
    public SpatialPoint FromPixelCenter(double column, double row) => Position + (RowStep * row) + (ColumnStep * column);

    /// <summary>The point of the Frame of Reference at an image coordinate (0.0 is the corner, 0.5 the centre of the first pixel).</summary>
    /// <param name="point">The point in image coordinates.</param>
    /// <returns>The point in mm.</returns>
    public SpatialPoint FromImagePoint(ImagePoint point) => FromPixelCenter(point.Column - 0.5, point.Row - 0.5);

    /// <summary>The image coordinate (0.0 is the corner, 0.5 the centre of the first pixel) of a point, projected onto the plane along the normal.</summary>
    /// <param name="point">The point in mm; <see cref="DistanceTo(SpatialPoint)"/> tells how far from the plane it is.</param>
    /// <returns>The point in image coordinates; it may lie outside the image.</returns>
    public ImagePoint ToImagePoint(SpatialPoint point) => ToPixel(point).ToImagePoint();

    /// <summary>The point of the Frame of Reference at a place in the image.</summary>
    /// <param name="point">The place; whole numbers are the centres of pixels.</param>
    /// <returns>The point in mm.</returns>
    public SpatialPoint ToReference(PixelPoint point) => FromPixelCenter(point.Column, point.Row);

    /// <summary>The points of the Frame of Reference at places in the image.</summary>
    /// <param name="points">The places; whole numbers are the centres of pixels.</param>
    /// <param name="destination">Receives a point in mm for each.</param>
    /// <exception cref="ArgumentException">The destination is shorter.</exception>
    public void ToReference(ReadOnlySpan<PixelPoint> points, Span<SpatialPoint> destination)
    {
        if (destination.Length < points.Length)
            throw new ArgumentException($"There is room for {destination.Length} of {points.Length} points.", nameof(destination));

        (SpatialVector rowStep, SpatialVector columnStep) = (RowStep, ColumnStep);
        for (int i = 0; i < points.Length; i++)
            destination[i] = Position + (rowStep * points[i].Row) + (columnStep * points[i].Column);
    }

    /// <summary>The place in the image of a point of the Frame of Reference, projected onto the plane along the normal.</summary>
    /// <param name="point">The point in mm; <see cref="DistanceTo(SpatialPoint)"/> tells how far from the plane it is.</param>
    /// <returns>The place; whole numbers are the centres of pixels. It may lie outside the image.</returns>
    public PixelPoint ToPixel(SpatialPoint point)
    {
        SpatialVector offset = point - Position;
        return new PixelPoint(offset.Dot(Orientation.RowDirection) / Spacing.BetweenColumns, offset.Dot(Orientation.ColumnDirection) / Spacing.BetweenRows);
    }

    /// <summary>The places in the image of points of the Frame of Reference, projected onto the plane along the normal.</summary>
    /// <param name="points">The points in mm.</param>
    /// <param name="destination">Receives a place for each; whole numbers are the centres of pixels.</param>
    /// <exception cref="ArgumentException">The destination is shorter.</exception>
    public void ToPixels(ReadOnlySpan<SpatialPoint> points, Span<PixelPoint> destination)
    {
        if (destination.Length < points.Length)
            throw new ArgumentException($"There is room for {destination.Length} of {points.Length} points.", nameof(destination));

        SpatialVector alongRow = Orientation.RowDirection * (1 / Spacing.BetweenColumns);
        SpatialVector alongColumn = Orientation.ColumnDirection * (1 / Spacing.BetweenRows);
        for (int i = 0; i < points.Length; i++)
        {
            SpatialVector offset = points[i] - Position;
            destination[i] = new PixelPoint(offset.Dot(alongRow), offset.Dot(alongColumn));
        }
    }

    /// <summary>How far a point is from the plane.</summary>
    /// <param name="point">The point in mm.</param>
    /// <returns>The distance in mm: positive on the side to which the normal points.</returns>
    public double DistanceTo(SpatialPoint point) => (point - Position).Dot(Normal);

    /// <summary>Whether another plane has its pixels at the same places.</summary>
    /// <param name="other">The other plane.</param>
    /// <param name="tolerance">The tolerance; null for <see cref="GeometryTolerance.Default"/>.</param>
    /// <returns>Whether position, orientation and spacing are equal within the tolerance, and rows and columns are equal.</returns>
    public bool IsClose(PlaneGeometry other, GeometryTolerance? tolerance = null)
    {
        ArgumentNullException.ThrowIfNull(other);
        tolerance ??= GeometryTolerance.Default;
        return Rows == other.Rows && Columns == other.Columns &&
            Position.DistanceTo(other.Position) <= tolerance.Position &&
            Orientation.IsClose(other.Orientation, tolerance) &&
            Spacing.IsClose(other.Spacing, tolerance);
    }
}
