namespace HighDicom;

/// <summary>How a LABELMAP segmentation shows its segments in colour: by a palette that the display colours of the segments make up.</summary>
/// <param name="IccProfile">ICC Profile (0028,2000); null for that of sRGB.</param>
internal sealed record SegmentationPalette(byte[]? IccProfile);
