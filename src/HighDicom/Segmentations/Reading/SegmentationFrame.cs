namespace HighDicom;

/// <summary>What the functional groups say about one stored frame.</summary>
/// <param name="SegmentNumber">Referenced Segment Number (0062,000B), or 0 if the frame does not say.</param>
/// <param name="Position">Image Position (Patient) (0020,0032), or null.</param>
/// <param name="Sources">SOP Instance UIDs of the source images; empty if the frame does not say.</param>
internal readonly record struct SegmentationFrame(int SegmentNumber, SpatialPoint? Position, string[] Sources);
