namespace HighDicom;

/// <summary>What Pixel Measures (0028,9110) says: lengths in mm.</summary>
internal readonly record struct PlaneMeasures(PixelSpacing Spacing, double? Thickness, double? SpacingBetweenSlices)
{
    // Differences of decimal positions carry binary noise in the last digits; a picometre is far below any device's precision.
    private const int Digits = 9;

    internal static double Rounded(double length) => Math.Round(length, Digits);

    internal bool IsClose(PlaneMeasures other) => Spacing.IsClose(other.Spacing) && Thickness == other.Thickness && SpacingBetweenSlices == other.SpacingBetweenSlices;
}
