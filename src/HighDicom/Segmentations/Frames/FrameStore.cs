namespace HighDicom;

/// <summary>Frames of pixels as they were handed in, wherever they lie. Safe for use by several threads.</summary>
internal abstract class FrameStore<T>(MaskShape shape)
    where T : unmanaged
{
    internal MaskShape Shape { get; } = shape;

    internal abstract FrameView<T> View(int frame);
}
