namespace HighDicom;

/// <summary>One frame of the segmentation to be.</summary>
/// <param name="Segment">Index of the segment, from 0.</param>
/// <param name="Plane">Index of the source image.</param>
/// <param name="MaskFrame">Frame of the segment's mask, or −1 for an empty frame without one.</param>
internal readonly record struct StoredFrame(int Segment, int Plane, int MaskFrame);
