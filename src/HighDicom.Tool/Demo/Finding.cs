namespace HighDicom.Tool.Demo;

/// <summary>What the model found: a mask and what was measured of it.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Mask">1 where the object is, 0 elsewhere.</param>
/// <param name="VoxelCount">The number of voxels of the object.</param>
/// <param name="LargestFrame">The frame in which the object has the most pixels.</param>
/// <param name="Outline">The corners of the convex hull of the object's pixels in that frame: (column, row) of pixel centres, in turn, not closed.</param>
internal sealed record Finding(
    FindingKind Kind, Volume<byte> Mask, int VoxelCount, int LargestFrame, IReadOnlyList<(double Column, double Row)> Outline)
{
    /// <summary>The volume in mm³.</summary>
    public double CubicMillimeters => VoxelCount * Mask.Affine.VoxelVolume;

    /// <summary>The two corners of the outline that are farthest from each other: (column, row) of pixel centres.</summary>
    public ((double Column, double Row) Start, (double Column, double Row) End) LongAxis =>
        (from start in Outline from end in Outline select (start, end)).MaxBy(pair => Distance(pair.start, pair.end));

    /// <summary>The length of <see cref="LongAxis"/> in mm.</summary>
    public double LongAxisMillimeters => Distance(LongAxis.Start, LongAxis.End);

    private double Distance((double Column, double Row) start, (double Column, double Row) end)
    {
        PlaneGeometry plane = Mask.Plane(LargestFrame);
        return plane.FromPixelCenter(start.Column, start.Row).DistanceTo(plane.FromPixelCenter(end.Column, end.Row));
    }
}
