using HighDicom.Content;

namespace HighDicom;

/// <summary>A shape on an image: graphic type and points of spatial coordinates (SCOORD, PS3.3 C.18.6). Immutable.</summary>
/// <remarks>
/// Points enter as <see cref="ImagePoints"/>, which name their convention; they are kept in image-relative coordinates, where (0, 0) is the corner
/// of the first pixel. Files hold them as 32-bit floating point numbers.
/// </remarks>
public sealed class Graphic2D
{
    // Of the length of the major axis: what tells a wrong order of points from rounding.
    private const double AxisTolerance = 0.01;

    private readonly ImagePoint[] _points;

    private Graphic2D(GraphicType type, IEnumerable<ImagePoint> points) => (Type, _points) = (type, [.. points]);

    /// <summary>Graphic Type (0070,0023): POINT, MULTIPOINT, POLYLINE, CIRCLE or ELLIPSE; whatever a file says if it was read.</summary>
    public GraphicType Type { get; }

    /// <summary>The points in image-relative coordinates, in the order of Graphic Data (0070,0022).</summary>
    public IReadOnlyList<ImagePoint> Points => _points;

    /// <summary>Whether the shape encloses an area: a circle, an ellipse, or a polyline whose first and last point are equal.</summary>
    public bool IsClosed => Type == GraphicType.Circle || Type == GraphicType.Ellipse || (Type == GraphicType.Polyline && _points.Length > 3 && _points[0] == _points[^1]);

    /// <summary>One point.</summary>
    /// <param name="point">Exactly one point.</param>
    /// <exception cref="ArgumentException">There are fewer or more points.</exception>
    public static Graphic2D Point(ImagePoints point) => Create(GraphicType.Point, point, 1, 1);

    /// <summary>Several points, each for itself. A region of interest cannot be one (PS3.16 TID 1410, TID 1411).</summary>
    /// <param name="points">One or more points.</param>
    /// <exception cref="ArgumentException">There is no point.</exception>
    public static Graphic2D MultiPoint(ImagePoints points) => Create(GraphicType.Multipoint, points, 1, int.MaxValue);

    /// <summary>Points joined by lines, as they are: closed only if the first and the last point are equal. <see cref="Polygon"/> closes.</summary>
    /// <param name="points">Two or more points.</param>
    /// <exception cref="ArgumentException">There are fewer points.</exception>
    public static Graphic2D Polyline(ImagePoints points) => Create(GraphicType.Polyline, points, 2, int.MaxValue);

    /// <summary>An outline: a POLYLINE that ends where it begins. The first point is added at the end unless it stands there.</summary>
    /// <param name="points">Three or more different points in order around the area.</param>
    /// <exception cref="ArgumentException">There are fewer than three points beside the closing one.</exception>
    public static Graphic2D Polygon(ImagePoints points)
    {
        ArgumentNullException.ThrowIfNull(points);
        bool isClosed = points.Count > 1 && points[0] == points[^1];
        int corners = points.Count - (isClosed ? 1 : 0);
        if (corners < 3) throw new ArgumentException($"An outline has at least 3 points; {corners} were given.", nameof(points));
        return new Graphic2D(GraphicType.Polyline, Checked(isClosed ? points : points.Append(points[0])));
    }

    /// <summary>A circle.</summary>
    /// <param name="points">The centre and a point on the circle.</param>
    /// <exception cref="ArgumentException">There are not two points, or they are equal.</exception>
    public static Graphic2D Circle(ImagePoints points)
    {
        Graphic2D circle = Create(GraphicType.Circle, points, 2, 2);
        return points[0] != points[1] ? circle : throw new ArgumentException("The centre and the point on the circle are equal.", nameof(points));
    }

    /// <summary>An ellipse.</summary>
    /// <param name="points">The two ends of the major axis, then the two ends of the minor axis.</param>
    /// <exception cref="ArgumentException">There are not four points, the axes do not halve each other, or the second is longer than the first.</exception>
    public static Graphic2D Ellipse(ImagePoints points)
    {
        Graphic2D ellipse = Create(GraphicType.Ellipse, points, 4, 4);
        (double major, double minor) = (Distance(points[0], points[1]), Distance(points[2], points[3]));
        double tolerance = AxisTolerance * major;
        if (minor > major + tolerance) throw new ArgumentException("The first two points of an ellipse are the ends of its major axis; here the other axis is longer.", nameof(points));
        if (Distance(Middle(points[0], points[1]), Middle(points[2], points[3])) > tolerance)
            throw new ArgumentException("The axes of an ellipse halve each other: its points are the ends of the major axis, then the ends of the minor axis.", nameof(points));
        return ellipse;
    }

    /// <summary>For example <c>POLYLINE, 5 points</c>.</summary>
    public override string ToString() => $"{Type}, {_points.Length} {(_points.Length == 1 ? "point" : "points")}";

    /// <summary>What a file says, unchecked.</summary>
    internal static Graphic2D Read(SpatialCoordinates coordinates)
    {
        ReadOnlySpan<float> data = coordinates.GraphicData;
        ImagePoint[] points = new ImagePoint[data.Length / 2];
        for (int i = 0; i < points.Length; i++) points[i] = new ImagePoint(data[2 * i], data[(2 * i) + 1]);
        return new Graphic2D(coordinates.GraphicType, points);
    }

    internal SpatialCoordinates ToCoordinates()
    {
        float[] data = new float[2 * _points.Length];
        for (int i = 0; i < _points.Length; i++) (data[2 * i], data[(2 * i) + 1]) = ((float)_points[i].Column, (float)_points[i].Row);
        return new SpatialCoordinates(Type, data);
    }

    private static Graphic2D Create(GraphicType type, ImagePoints points, int minimum, int maximum)
    {
        ArgumentNullException.ThrowIfNull(points);
        if (points.Count < minimum || points.Count > maximum)
        {
            string wanted = minimum == maximum ? $"{minimum}" : $"at least {minimum}";
            throw new ArgumentException($"A {type} has {wanted} {(minimum == 1 ? "point" : "points")}; {points.Count} were given.", nameof(points));
        }

        return new Graphic2D(type, Checked(points));
    }

    private static IEnumerable<ImagePoint> Checked(IEnumerable<ImagePoint> points) =>
        points.All(point => float.IsFinite((float)point.Column) && float.IsFinite((float)point.Row))
            ? points
            : throw new ArgumentException("A coordinate is too large for a 32-bit floating point number, as which it is stored.", nameof(points));

    private static double Distance(ImagePoint a, ImagePoint b) => double.Hypot(a.Column - b.Column, a.Row - b.Row);

    private static ImagePoint Middle(ImagePoint a, ImagePoint b) => new((a.Column + b.Column) / 2, (a.Row + b.Row) / 2);
}
