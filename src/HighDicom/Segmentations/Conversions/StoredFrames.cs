using System.Buffers;

namespace HighDicom;

/// <summary>Some frames of a segmentation, decoded when looked at.</summary>
/// <param name="stored">The segmentation.</param>
/// <param name="frames">Which frames.</param>
internal abstract class StoredFrames<T>(StoredSegmentation stored, IReadOnlyList<int> frames) : FrameStore<T>(new MaskShape(frames.Count, stored.Rows, stored.Columns))
    where T : unmanaged
{
    internal sealed override FrameView<T> View(int frame)
    {
        T[] rented = ArrayPool<T>.Shared.Rent(Shape.FramePixels);
        Span<T> pixels = rented.AsSpan(0, Shape.FramePixels);
        Decode(frames[frame], pixels);
        return new FrameView<T>(pixels, rented);
    }

    protected StoredSegmentation Stored => stored;

    protected abstract void Decode(int frame, Span<T> pixels);
}
