namespace HighDicom;

/// <summary>Frames of pixels as they were handed in, wherever they lie. Safe for use by several threads unless pulled.</summary>
internal abstract class FrameStore<T>(MaskShape shape)
    where T : unmanaged
{
    internal MaskShape Shape { get; } = shape;

    /// <summary>Whether frames are made when asked for, so that each should be asked for once.</summary>
    internal virtual bool IsPulled => false;

    internal abstract FrameView<T> View(int frame);
}
