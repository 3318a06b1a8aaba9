namespace HighDicom;

/// <summary>The frames of a BINARY segmentation as Pixel Data holds them, whether segments share pixels, and which masks have values that no mask may have.</summary>
internal sealed record PackedFrames(byte[] PixelData, bool SegmentsOverlap, IReadOnlyList<Violation> Problems);
