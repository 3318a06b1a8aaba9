namespace HighDicom;

/// <summary>Where one frame of a mask went: which source image it belongs to, and which frame of the segmentation it became.</summary>
/// <param name="SegmentNumber">The segment, counted from 1.</param>
/// <param name="MaskFrame">The frame of the mask as it was handed in, counted from 0.</param>
/// <param name="SourceSopInstanceUid">The source image it was placed on; null if there is none.</param>
/// <param name="Distance">The distance in mm between the mask's plane and that of the source; 0 where the mask came without geometry.</param>
/// <param name="StoredFrame">The frame of the segmentation, counted from 1; null if it was not stored.</param>
/// <param name="Reason">Why it was not stored; null if it was.</param>
public readonly record struct FrameMatch(
    int SegmentNumber, int MaskFrame, string? SourceSopInstanceUid, double Distance, int? StoredFrame, string? Reason)
{
    /// <summary>The frame of a multi-frame source image, counted from 1; null for single-frame ones.</summary>
    public int? SourceFrameNumber { get; init; }
}
