namespace HighDicom;

/// <summary>One segment of a segmentation, for objects that refer to it, such as the volumetric regions of a measurement report.</summary>
/// <param name="Segmentation">The segmentation instance.</param>
/// <param name="Number">Segment Number (0062,0004).</param>
/// <param name="Label">Segment Label (0062,0005).</param>
/// <param name="Sources">The images that the segment's frames are derived from, in the order of the frames; empty if the segmentation does not say.</param>
/// <param name="Tracking">What the segment tracks, or null.</param>
public sealed record SegmentReference(InstanceReference Segmentation, int Number, string Label, IReadOnlyList<InstanceReference> Sources, Tracking? Tracking);
