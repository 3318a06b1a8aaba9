namespace HighDicom;

/// <summary>Where the voxels along one axis of a new grid come from: index i is index <c>Start + Step × i</c> along an axis of the old one, or outside it.</summary>
/// <param name="Source">The axis of the old grid.</param>
/// <param name="Start">The index in the old grid of index 0; may lie outside.</param>
/// <param name="Step">The step in the old grid, negative where the axis is turned; not 0.</param>
/// <param name="Length">The number of voxels along the new axis.</param>
internal readonly record struct AxisMap(VolumeAxis Source, int Start, int Step, int Length)
{
    /// <summary>The indices [First, End) of the new axis that lie within an old axis of a length.</summary>
    internal (int First, int End) Inside(int sourceLength)
    {
        // The smallest and largest i with 0 ≤ Start + Step × i < sourceLength.
        long low = Step > 0 ? DivideUp(-(long)Start, Step) : DivideUp((long)Start - sourceLength + 1, -(long)Step);
        long high = Step > 0 ? DivideUp((long)sourceLength - Start, Step) : DivideUp((long)Start + 1, -(long)Step);
        int first = (int)Math.Clamp(low, 0, Length);
        return (first, (int)Math.Clamp(high, first, Length));
    }

    private static long DivideUp(long dividend, long divisor) => (dividend >= 0 ? dividend + divisor - 1 : dividend) / divisor;
}
