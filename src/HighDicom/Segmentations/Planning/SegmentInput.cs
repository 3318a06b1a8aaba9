namespace HighDicom;

/// <summary>One segment as it was added: description, mask, and where the mask's frames lie if the mask itself says so.</summary>
/// <param name="Description">The description.</param>
/// <param name="Mask">The pixels.</param>
/// <param name="Placement">The sources of the mask's frames; null for a bare mask, which follows the builder's frame order.</param>
internal sealed record SegmentInput(SegmentDescription Description, SegmentMask Mask, MaskPlacement? Placement);
