namespace HighDicom;

/// <summary>What a segmentation is called and who made it.</summary>
internal sealed record SegmentationContent(string? Label = null, string? Description = null, string? Creator = null);
