namespace HighDicom;

/// <summary>The distances between the centres of neighbouring pixels, as Pixel Spacing (0028,0030) states them (PS3.3 10.7.1.3).</summary>
/// <param name="BetweenRows">The distance between adjacent rows in mm: the first value of Pixel Spacing.</param>
/// <param name="BetweenColumns">The distance between adjacent columns in mm: the second value of Pixel Spacing.</param>
public readonly record struct PixelSpacing(double BetweenRows, double BetweenColumns)
{
    /// <summary>Whether both distances are positive and finite.</summary>
    public bool IsValid => BetweenRows > 0 && BetweenColumns > 0 && double.IsFinite(BetweenRows) && double.IsFinite(BetweenColumns);

    /// <summary>Whether another spacing is the same within the tolerance.</summary>
    /// <param name="other">The other spacing.</param>
    /// <param name="tolerance">The tolerance; null for <see cref="GeometryTolerance.Default"/>.</param>
    /// <returns>Whether neither distance differs by more than <see cref="GeometryTolerance.Spacing"/>, relatively.</returns>
    public bool IsClose(PixelSpacing other, GeometryTolerance? tolerance = null)
    {
        double limit = (tolerance ?? GeometryTolerance.Default).Spacing;
        return Math.Abs(BetweenRows - other.BetweenRows) <= limit * BetweenRows &&
            Math.Abs(BetweenColumns - other.BetweenColumns) <= limit * BetweenColumns;
    }
}
