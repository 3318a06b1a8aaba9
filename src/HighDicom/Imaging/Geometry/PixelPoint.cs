namespace HighDicom;

/// <summary>
/// A point in an image whose whole numbers are the centres of pixels, as array indices are: (0, 0) is the centre of the first pixel. The convention
/// of SCOORD content items differs by half a pixel: see <see cref="ImagePoint"/>.
/// </summary>
/// <param name="Column">The horizontal coordinate, in pixels.</param>
/// <param name="Row">The vertical coordinate, in pixels.</param>
public readonly record struct PixelPoint(double Column, double Row)
{
    /// <summary>The pixel that the point lies in: both coordinates rounded; of a point between two pixels the later one.</summary>
    public (int Column, int Row) Nearest => ((int)Math.Floor(Column + 0.5), (int)Math.Floor(Row + 0.5));

    /// <summary>Takes a point in the image-relative coordinates of PS3.3 C.18.6.1.1.</summary>
    /// <param name="point">The point; (0, 0) is the corner of the first pixel.</param>
    /// <returns>The same point; (0, 0) is the centre of the first pixel.</returns>
    public static PixelPoint FromImagePoint(ImagePoint point) => new(point.Column - 0.5, point.Row - 0.5);

    /// <summary>The same point in the image-relative coordinates of PS3.3 C.18.6.1.1.</summary>
    /// <returns>The point; (0, 0) is the corner of the first pixel.</returns>
    public ImagePoint ToImagePoint() => new(Column + 0.5, Row + 0.5);
}
