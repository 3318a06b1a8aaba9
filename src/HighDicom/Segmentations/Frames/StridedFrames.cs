using System.Buffers;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace HighDicom;

/// <summary>Frames with any distance between rows and columns; those without gaps are read in place.</summary>
internal abstract class StridedFrames<T>(MaskShape shape, nint rowStride, nint columnStride) : FrameStore<T>(shape)
    where T : unmanaged
{
    private readonly bool _isDense = (shape.Columns == 1 || columnStride == 1) && (shape.Rows == 1 || rowStride == shape.Columns);

    internal sealed override FrameView<T> View(int frame)
    {
        ref T first = ref First(frame);
        if (_isDense) return new FrameView<T>(MemoryMarshal.CreateReadOnlySpan(ref first, Shape.FramePixels));
        T[] rented = ArrayPool<T>.Shared.Rent(Shape.FramePixels);
        Gather(ref first, rented);
        return new FrameView<T>(rented.AsSpan(0, Shape.FramePixels), rented);
    }

    /// <summary>The first pixel of a frame.</summary>
    protected abstract ref T First(int frame);

    private void Gather(ref T first, Span<T> target)
    {
        for (int row = 0, at = 0; row < Shape.Rows; row++)
        {
            ref T pixel = ref Unsafe.Add(ref first, row * rowStride);
            for (int column = 0; column < Shape.Columns; column++, at++)
            {
                target[at] = pixel;
                pixel = ref Unsafe.Add(ref pixel, columnStride);
            }
        }
    }
}
