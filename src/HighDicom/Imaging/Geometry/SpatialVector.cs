namespace HighDicom;

/// <summary>A displacement in millimetres, or a direction (of length 1), in a Frame of Reference.</summary>
/// <param name="X">The x component.</param>
/// <param name="Y">The y component.</param>
/// <param name="Z">The z component.</param>
public readonly record struct SpatialVector(double X, double Y, double Z)
{
    /// <summary>The Euclidean length, in the unit of the components.</summary>
    public double Length => Math.Sqrt(Dot(this));

    /// <summary>Whether all three components are finite numbers.</summary>
    public bool IsFinite => double.IsFinite(X) && double.IsFinite(Y) && double.IsFinite(Z);

    /// <summary>The sum of two vectors.</summary>
    /// <param name="left">One vector.</param>
    /// <param name="right">The other vector.</param>
    /// <returns>The sum.</returns>
    public static SpatialVector operator +(SpatialVector left, SpatialVector right) =>
        new(left.X + right.X, left.Y + right.Y, left.Z + right.Z);

    /// <summary>The difference of two vectors.</summary>
    /// <param name="left">The vector to subtract from.</param>
    /// <param name="right">The vector to subtract.</param>
    /// <returns>The difference.</returns>
    public static SpatialVector operator -(SpatialVector left, SpatialVector right) =>
        new(left.X - right.X, left.Y - right.Y, left.Z - right.Z);

    /// <summary>The opposite vector.</summary>
    /// <param name="vector">The vector.</param>
    /// <returns>The vector of equal length that points the other way.</returns>
    public static SpatialVector operator -(SpatialVector vector) => new(-vector.X, -vector.Y, -vector.Z);

    /// <summary>The vector scaled by a factor.</summary>
    /// <param name="vector">The vector.</param>
    /// <param name="factor">The factor.</param>
    /// <returns>The scaled vector.</returns>
    public static SpatialVector operator *(SpatialVector vector, double factor) =>
        new(vector.X * factor, vector.Y * factor, vector.Z * factor);

    /// <summary>The scalar product.</summary>
    /// <param name="other">The other vector.</param>
    /// <returns>The scalar product of the two vectors.</returns>
    public double Dot(SpatialVector other) => (X * other.X) + (Y * other.Y) + (Z * other.Z);

    /// <summary>The vector product: perpendicular to both vectors, right-handed.</summary>
    /// <param name="other">The other vector.</param>
    /// <returns>The vector product of this vector and the other.</returns>
    public SpatialVector Cross(SpatialVector other) =>
        new((Y * other.Z) - (Z * other.Y), (Z * other.X) - (X * other.Z), (X * other.Y) - (Y * other.X));

    /// <summary>The vector of length 1 in the same direction.</summary>
    /// <returns>The direction.</returns>
    /// <exception cref="InvalidOperationException">The vector has no length.</exception>
    public SpatialVector Normalize()
    {
        double length = Length;
        return length > 0 && double.IsFinite(length)
            ? this * (1 / length)
            : throw new InvalidOperationException("A vector without length has no direction.");
    }
}
