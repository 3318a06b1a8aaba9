namespace HighDicom;

/// <summary>How many voxels are added along an axis.</summary>
/// <param name="Before">Before the first voxel.</param>
/// <param name="After">After the last voxel.</param>
public readonly record struct AxisPadding(int Before, int After);
