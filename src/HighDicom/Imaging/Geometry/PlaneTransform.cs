namespace HighDicom;

/// <summary>
/// Leads from places in one image to the same points in another that lies in the same plane, such as levels of a slide or a crop of an image. For
/// images that are parallel but apart, or that cross, go through the Frame of Reference: <see cref="PlaneGeometry.ToReference(PixelPoint)"/>.
/// </summary>
public sealed class PlaneTransform
{
    private readonly double _columnByColumn;
    private readonly double _columnByRow;
    private readonly double _rowByColumn;
    private readonly double _rowByRow;
    private readonly PixelPoint _origin;

    private PlaneTransform(PlaneGeometry from, PlaneGeometry to)
    {
        _origin = to.ToPixel(from.Position);
        PixelPoint right = to.ToPixel(from.Position + from.ColumnStep);
        PixelPoint down = to.ToPixel(from.Position + from.RowStep);
        (_columnByColumn, _rowByColumn) = (right.Column - _origin.Column, right.Row - _origin.Row);
        (_columnByRow, _rowByRow) = (down.Column - _origin.Column, down.Row - _origin.Row);
    }

    /// <summary>Makes a transformation between two planes of one Frame of Reference.</summary>
    /// <param name="from">The plane of the places given.</param>
    /// <param name="to">The plane of the places that result.</param>
    /// <param name="tolerance">The tolerance; null for <see cref="GeometryTolerance.Default"/>.</param>
    /// <returns>The transformation.</returns>
    /// <exception cref="ArgumentException">The planes are not parallel, or apart: a corner of the first is farther than <see cref="GeometryTolerance.Position"/> from the second.</exception>
    public static PlaneTransform Between(PlaneGeometry from, PlaneGeometry to, GeometryTolerance? tolerance = null)
    {
        ArgumentNullException.ThrowIfNull(from);
        ArgumentNullException.ThrowIfNull(to);
        double limit = (tolerance ?? GeometryTolerance.Default).Position;
        double farthest = Corners(from).Max(corner => Math.Abs(to.DistanceTo(corner)));
        return farthest <= limit
            ? new PlaneTransform(from, to)
            : throw new ArgumentException(FormattableString.Invariant($"The images do not lie in one plane: a corner of the first is {farthest:0.######} mm from the plane of the second."), nameof(to));
    }

    /// <summary>Makes a transformation between two images.</summary>
    /// <param name="from">The image of the places given.</param>
    /// <param name="to">The image of the places that result.</param>
    /// <param name="tolerance">The tolerance; null for <see cref="GeometryTolerance.Default"/>.</param>
    /// <returns>The transformation.</returns>
    /// <exception cref="ArgumentException">An image has no geometry, the Frames of Reference differ or are unknown, or the images do not lie in one plane.</exception>
    public static PlaneTransform Between(SourceImage from, SourceImage to, GeometryTolerance? tolerance = null)
    {
        ArgumentNullException.ThrowIfNull(from);
        ArgumentNullException.ThrowIfNull(to);
        if (from.FrameOfReferenceUid is null || from.FrameOfReferenceUid != to.FrameOfReferenceUid)
            throw new ArgumentException($"The images have no common Frame of Reference: {from.Name} and {to.Name}.", nameof(to));
        return Between(
            from.Geometry ?? throw new ArgumentException($"{from.Name} has no plane geometry.", nameof(from)),
            to.Geometry ?? throw new ArgumentException($"{to.Name} has no plane geometry.", nameof(to)),
            tolerance);
    }

    /// <summary>The same point in the other image.</summary>
    /// <param name="point">The point; whole numbers are the centres of pixels.</param>
    /// <returns>The point in the other image, whose whole numbers are the centres of its pixels.</returns>
    public PixelPoint Apply(PixelPoint point) => new(
        _origin.Column + (_columnByColumn * point.Column) + (_columnByRow * point.Row),
        _origin.Row + (_rowByColumn * point.Column) + (_rowByRow * point.Row));

    /// <summary>The same point in the other image.</summary>
    /// <param name="point">The point in image coordinates; (0, 0) is the corner of the first pixel.</param>
    /// <returns>The point in image coordinates of the other image.</returns>
    public ImagePoint Apply(ImagePoint point) => Apply(PixelPoint.FromImagePoint(point)).ToImagePoint();

    /// <summary>The same points in the other image.</summary>
    /// <param name="points">The points; whole numbers are the centres of pixels.</param>
    /// <param name="destination">Receives a point for each; may be the same span.</param>
    /// <exception cref="ArgumentException">The destination is shorter.</exception>
    public void Apply(ReadOnlySpan<PixelPoint> points, Span<PixelPoint> destination)
    {
        if (destination.Length < points.Length)
            throw new ArgumentException($"There is room for {destination.Length} of {points.Length} points.", nameof(destination));
        for (int i = 0; i < points.Length; i++)
            destination[i] = Apply(points[i]);
    }

    private static IEnumerable<SpatialPoint> Corners(PlaneGeometry plane) =>
        from column in (int[])[0, plane.Columns - 1]
        from row in (int[])[0, plane.Rows - 1]
        select plane.FromPixelCenter(column, row);
}
