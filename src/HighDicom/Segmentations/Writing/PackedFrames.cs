namespace HighDicom;

/// <summary>The frames of a BINARY segmentation as Pixel Data holds them, and whether segments share pixels.</summary>
internal sealed record PackedFrames(byte[] PixelData, bool SegmentsOverlap);
