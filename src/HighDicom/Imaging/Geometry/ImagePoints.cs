using System.Collections;

namespace HighDicom;

/// <summary>
/// Points in an image. Conventions differ by half a pixel or by one, so points enter through a method that names theirs; they are kept in the
/// image-relative coordinates of PS3.3 C.18.6.1.1 (see <see cref="ImagePoint"/>). The order is (column, row) throughout.
/// </summary>
public sealed class ImagePoints : IReadOnlyList<ImagePoint>
{
    private readonly ImagePoint[] _points;

    private ImagePoints(ImagePoint[] points) => _points = points;

    /// <summary>The number of points.</summary>
    public int Count => _points.Length;

    /// <summary>The point at an index.</summary>
    /// <param name="index">The index, from 0.</param>
    public ImagePoint this[int index] => _points[index];

    /// <summary>Takes points whose whole numbers are the centres of pixels, as array indices of a model are: half a pixel is added.</summary>
    /// <param name="points">The points in order (column, row); (0, 0) is the centre of the first pixel.</param>
    /// <returns>The points in image-relative coordinates.</returns>
    /// <exception cref="ArgumentException">A coordinate is not a finite number.</exception>
    public static ImagePoints FromPixelCenters(params IEnumerable<(double Column, double Row)> points) => Create(points, 0.5);

    /// <summary>Takes points that are in image-relative coordinates already: (0, 0) is the corner of the first pixel.</summary>
    /// <param name="points">The points in order (column, row).</param>
    /// <returns>The points as they are.</returns>
    /// <exception cref="ArgumentException">A coordinate is not a finite number.</exception>
    public static ImagePoints FromImageCoordinates(params IEnumerable<(double Column, double Row)> points) => Create(points, 0);

    /// <inheritdoc/>
    public IEnumerator<ImagePoint> GetEnumerator() => ((IEnumerable<ImagePoint>)_points).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private static ImagePoints Create(IEnumerable<(double Column, double Row)> points, double offset)
    {
        ArgumentNullException.ThrowIfNull(points);
        ImagePoint[] result = points.Select(point => new ImagePoint(point.Column + offset, point.Row + offset)).ToArray();
        int bad = Array.FindIndex(result, point => !double.IsFinite(point.Column) || !double.IsFinite(point.Row));
        return bad < 0
            ? new ImagePoints(result)
            : throw new ArgumentException($"Point {bad} has a coordinate that is not a finite number.", nameof(points));
    }
}
