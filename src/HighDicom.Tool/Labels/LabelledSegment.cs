namespace HighDicom.Tool.Labels;

/// <summary>What a number in a mask means.</summary>
/// <param name="Label">The number in the mask.</param>
/// <param name="Mask">Which mask: its place among those given, from 0; null for any.</param>
/// <param name="MaskName">The file name of the mask; null for any.</param>
/// <param name="Description">The segment; its number is that of the mask until all are known.</param>
internal sealed record LabelledSegment(int Label, int? Mask, string? MaskName, SegmentDescription Description);
