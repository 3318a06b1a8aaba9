namespace HighDicom;

/// <summary>Chosen segments share pixels, and a label map has one number for each: <see cref="SegmentationPixels.OnOverlap"/> says which one wins.</summary>
/// <param name="segmentNumber">A segment that shares pixels with another one.</param>
/// <param name="frame">A frame in which it does.</param>
public sealed class SegmentOverlapException(int segmentNumber, int frame) : InvalidOperationException(
    $"Segment {segmentNumber} shares pixels with another chosen segment in frame {frame}. Choose segments that do not overlap (OverlapGroups finds them), say with OnOverlap which one wins, or use Stack.")
{
    /// <summary>A segment that shares pixels with another one: Segment Number (0062,0004).</summary>
    public int SegmentNumber { get; } = segmentNumber;

    /// <summary>A frame in which it does, counted from 1.</summary>
    public int Frame { get; } = frame;
}
