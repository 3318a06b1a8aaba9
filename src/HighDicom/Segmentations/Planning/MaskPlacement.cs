namespace HighDicom;

/// <summary>To which source image each frame of a mask belongs.</summary>
/// <param name="SourceOf">For each mask frame the index of the source image, or −1.</param>
/// <param name="Distance">For each mask frame the distance in mm to the nearest source plane; empty for masks without geometry.</param>
internal sealed record MaskPlacement(int[] SourceOf, double[] Distance)
{
    internal double DistanceOf(int frame) => Distance.Length == 0 ? 0 : Distance[frame];
}
