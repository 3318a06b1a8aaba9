namespace HighDicom;

/// <summary>Dense frames in one piece of memory, such as a copy of a span.</summary>
internal sealed class MemoryFrames<T>(ReadOnlyMemory<T> pixels, MaskShape shape) : FrameStore<T>(shape)
    where T : unmanaged
{
    internal override FrameView<T> View(int frame) => new(pixels.Span.Slice(frame * Shape.FramePixels, Shape.FramePixels));
}
