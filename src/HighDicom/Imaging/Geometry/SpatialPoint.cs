namespace HighDicom;

/// <summary>
/// A point in millimetres in a Frame of Reference: the patient-based coordinate system (x to the left, y to the back, z to the head;
/// PS3.3 C.7.6.2.1.1) or the slide coordinate system (PS3.3 C.8.12.2).
/// </summary>
/// <param name="X">The x coordinate in mm.</param>
/// <param name="Y">The y coordinate in mm.</param>
/// <param name="Z">The z coordinate in mm.</param>
public readonly record struct SpatialPoint(double X, double Y, double Z)
{
    /// <summary>Whether all three coordinates are finite numbers.</summary>
    public bool IsFinite => double.IsFinite(X) && double.IsFinite(Y) && double.IsFinite(Z);

    /// <summary>The point moved by a vector.</summary>
    /// <param name="point">The point.</param>
    /// <param name="offset">The vector in mm.</param>
    /// <returns>The moved point.</returns>
    public static SpatialPoint operator +(SpatialPoint point, SpatialVector offset) =>
        new(point.X + offset.X, point.Y + offset.Y, point.Z + offset.Z);

    /// <summary>The point moved against a vector.</summary>
    /// <param name="point">The point.</param>
    /// <param name="offset">The vector in mm.</param>
    /// <returns>The moved point.</returns>
    public static SpatialPoint operator -(SpatialPoint point, SpatialVector offset) =>
        new(point.X - offset.X, point.Y - offset.Y, point.Z - offset.Z);

    /// <summary>The vector from one point to another.</summary>
    /// <param name="end">Where the vector ends.</param>
    /// <param name="start">Where the vector starts.</param>
    /// <returns>The vector in mm.</returns>
    public static SpatialVector operator -(SpatialPoint end, SpatialPoint start) =>
        new(end.X - start.X, end.Y - start.Y, end.Z - start.Z);

    /// <summary>The distance to another point.</summary>
    /// <param name="other">The other point.</param>
    /// <returns>The distance in mm.</returns>
    public double DistanceTo(SpatialPoint other) => (other - this).Length;
}
