namespace HighDicom;

/// <summary>What the positions of parallel slices, in their order, say about the volume that they form.</summary>
/// <param name="Regularity">How the slices lie to each other.</param>
/// <param name="Step">The displacement from one slice to the next in mm, where the slices are regular, tilted or (the smallest) with gaps; else null.</param>
/// <param name="Offender">The index of the slice at which the arrangement breaks (the later of two), or −1.</param>
public sealed record SliceArrangement(SliceRegularity Regularity, SpatialVector? Step, int Offender = -1)
{
    /// <summary>Finds how slices lie to each other.</summary>
    /// <param name="positions">The centre of each slice's first pixel in mm, sorted along the normal (either way).</param>
    /// <param name="normal">The normal of the slices, of length 1.</param>
    /// <param name="tolerance">The tolerance; null for <see cref="GeometryTolerance.Default"/>.</param>
    /// <returns>The arrangement.</returns>
    public static SliceArrangement Of(IReadOnlyList<SpatialPoint> positions, SpatialVector normal, GeometryTolerance? tolerance = null)
    {
        ArgumentNullException.ThrowIfNull(positions);
        tolerance ??= GeometryTolerance.Default;
        if (positions.Count < 2)
            return new SliceArrangement(SliceRegularity.Single, null);

        double[] gaps = new double[positions.Count - 1];
        for (int i = 0; i < gaps.Length; i++)
            gaps[i] = Math.Abs((positions[i + 1] - positions[i]).Dot(normal));

        int duplicate = Array.FindIndex(gaps, gap => gap <= tolerance.Position);
        if (duplicate >= 0)
            return new SliceArrangement(SliceRegularity.Duplicates, null, duplicate + 1);

        SpatialVector mean = (positions[^1] - positions[0]) * (1.0 / gaps.Length);
        int uneven = FirstUnequal(gaps, gaps.Sum() / gaps.Length, tolerance.SliceSpacing);
        if (uneven >= 0)
            return WithGaps(positions, gaps, normal, tolerance);
        if (FirstOffLine(positions, mean, mean.Length * tolerance.SliceSpacing) is >= 0 and int off)
            return new SliceArrangement(SliceRegularity.Unequal, null, off);

        return new SliceArrangement(IsAlong(mean, normal, tolerance) ? SliceRegularity.Regular : SliceRegularity.Tilted, mean);
    }

    private static SliceArrangement WithGaps(
        IReadOnlyList<SpatialPoint> positions, double[] gaps, SpatialVector normal, GeometryTolerance tolerance)
    {
        double smallest = gaps.Min();
        int steps = 0;
        int firstGap = -1;
        for (int i = 0; i < gaps.Length; i++)
        {
            double multiple = Math.Round(gaps[i] / smallest);
            if (Math.Abs(gaps[i] - (multiple * smallest)) > tolerance.SliceSpacing * smallest * multiple)
                return new SliceArrangement(SliceRegularity.Unequal, null, i + 1);

            steps += (int)Math.Min(multiple, int.MaxValue / gaps.Length);
            if (multiple > 1 && firstGap < 0)
                firstGap = i + 1;
        }

        SpatialVector step = (positions[^1] - positions[0]) * (1.0 / steps);
        return IsAlong(step, normal, tolerance)
            ? new SliceArrangement(SliceRegularity.Missing, step, firstGap)
            : new SliceArrangement(SliceRegularity.Unequal, null, firstGap);
    }

    private static int FirstUnequal(double[] gaps, double mean, double relative) =>
        Array.FindIndex(gaps, gap => Math.Abs(gap - mean) > relative * mean);

    private static int FirstOffLine(IReadOnlyList<SpatialPoint> positions, SpatialVector step, double limit)
    {
        for (int i = 1; i < positions.Count; i++)
        {
            if ((positions[0] + (step * i)).DistanceTo(positions[i]) > limit)
                return i;
        }

        return -1;
    }

    private static bool IsAlong(SpatialVector step, SpatialVector normal, GeometryTolerance tolerance) =>
        1 - (Math.Abs(step.Dot(normal)) / step.Length) < tolerance.Perpendicular;
}
