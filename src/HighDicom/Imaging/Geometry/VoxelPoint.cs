namespace HighDicom;

/// <summary>A point in a volume whose whole numbers are the centres of voxels, as array indices are.</summary>
/// <param name="Frame">The coordinate across planes.</param>
/// <param name="Row">The coordinate down the rows.</param>
/// <param name="Column">The coordinate along a row.</param>
public readonly record struct VoxelPoint(double Frame, double Row, double Column)
{
    /// <summary>The voxel that the point lies in: all coordinates rounded; of a point between two voxels the later one.</summary>
    public (int Frame, int Row, int Column) Nearest => ((int)Math.Floor(Frame + 0.5), (int)Math.Floor(Row + 0.5), (int)Math.Floor(Column + 0.5));
}
