namespace HighDicom;

/// <summary>Frames of a BINARY segmentation: 0 and 1.</summary>
internal sealed class StoredMasks(StoredSegmentation stored, IReadOnlyList<int> frames) : StoredFrames<byte>(stored, frames)
{
    protected override void Decode(int frame, Span<byte> pixels) => Stored.Pixels.Decode(frame, pixels);
}
