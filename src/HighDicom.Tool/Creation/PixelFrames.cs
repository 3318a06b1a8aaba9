namespace HighDicom.Tool.Creation;

/// <summary>Frames of pixels in memory, handed over when they are asked for.</summary>
internal sealed class PixelFrames<T>(PlacedMask<T> mask, MaskPlanes planes) : IFrameSource<T>
    where T : unmanaged
{
    public int Frames => planes.Frames;

    public int Rows => planes.Rows;

    public int Columns => planes.Columns;

    public void Read(int frame, Span<T> target, CancellationToken cancellationToken) => mask.Pixels.Slice(frame * target.Length, target.Length).CopyTo(target);
}
