namespace HighDicom;

/// <summary>On which plane each frame of a mask lies.</summary>
/// <param name="PlaneOf">For each mask frame the plane, or −1.</param>
/// <param name="Distance">For each mask frame the distance in mm to the nearest plane; empty for masks without geometry.</param>
internal sealed record MaskPlacement(int[] PlaneOf, double[] Distance)
{
    internal double DistanceOf(int frame) => Distance.Length == 0 ? 0 : Distance[frame];

    /// <summary>For each plane the mask frame that lies on it, or −1.</summary>
    internal int[] FrameOf(int planes)
    {
        int[] frameOf = new int[planes];
        Array.Fill(frameOf, -1);
        for (int frame = 0; frame < PlaneOf.Length; frame++)
        {
            if (PlaneOf[frame] >= 0) frameOf[PlaneOf[frame]] = frame;
        }

        return frameOf;
    }
}
