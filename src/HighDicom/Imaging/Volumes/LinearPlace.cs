namespace HighDicom;

/// <summary>The two voxels around a place along one axis, and the share of the later one.</summary>
/// <param name="Low">The voxel before; −1 if the place lies in no voxel.</param>
/// <param name="High">The voxel after, or the same at the ends.</param>
/// <param name="Weight">The share of the voxel after, 0 to 1.</param>
internal readonly record struct LinearPlace(int Low, int High, double Weight)
{
    // The last half of a voxel belongs to it, and rounding of a place exactly on a face makes no difference.
    private const double Half = 0.5 + 1e-6;

    internal bool IsOutside => Low < 0;

    /// <summary>The voxels and their shares.</summary>
    internal (int Index, double Weight)[] Parts => [(Low, 1 - Weight), (High, Weight)];

    internal static LinearPlace At(double index, int length)
    {
        if (!(index >= -Half && index <= length - 1 + Half))
            return new LinearPlace(-1, -1, 0);

        double inside = Math.Clamp(index, 0, length - 1);
        int low = Math.Min((int)inside, Math.Max(0, length - 2));
        return new LinearPlace(low, Math.Min(low + 1, length - 1), inside - low);
    }
}
