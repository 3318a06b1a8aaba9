namespace HighDicom;

/// <summary>Pixels as they were added, whose segments they are, and where they lie if they say so themselves.</summary>
/// <param name="Pixels">The pixels of one or, in a label map, of several segments.</param>
/// <param name="FirstSegment">Index of the first of its segments among all in the order in which they were added; the others follow.</param>
/// <param name="Placement">The planes of the frames; null for bare pixels, which follow the builder's frame order.</param>
/// <param name="Grid">The grid of a volume; null for pixels that are none.</param>
internal sealed record SegmentInput(SegmentPixels Pixels, int FirstSegment, MaskPlacement? Placement, VolumeGrid? Grid = null);
