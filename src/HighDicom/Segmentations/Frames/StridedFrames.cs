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
        Copy(ref first, new MatrixRegion(0, 0, Shape.Rows, Shape.Columns), rented, Shape.Columns);
        return new FrameView<T>(rented.AsSpan(0, Shape.FramePixels), rented);
    }

    /// <summary>The first pixel of a frame.</summary>
    protected abstract ref T First(int frame);

    /// <summary>Copies a part of a frame.</summary>
    /// <param name="frame">The frame.</param>
    /// <param name="part">The part, within the frame.</param>
    /// <param name="target">Where to; its first pixel gets the first of the part.</param>
    /// <param name="width">The distance between rows in the target.</param>
    internal void Copy(int frame, MatrixRegion part, Span<T> target, int width) => Copy(ref First(frame), part, target, width);

    /// <summary>Copies some pixels of a row.</summary>
    /// <param name="frame">The frame.</param>
    /// <param name="row">The row.</param>
    /// <param name="columns">Which columns.</param>
    /// <param name="target">Receives a pixel for each.</param>
    internal void Pick(int frame, int row, ReadOnlySpan<int> columns, Span<T> target)
    {
        ref T start = ref Unsafe.Add(ref First(frame), row * rowStride);
        for (int i = 0; i < columns.Length; i++) target[i] = Unsafe.Add(ref start, columns[i] * columnStride);
    }

    private void Copy(ref T first, MatrixRegion part, Span<T> target, int width)
    {
        for (int row = 0; row < part.Rows; row++)
        {
            ref T pixel = ref Unsafe.Add(ref first, ((part.Row + row) * rowStride) + (part.Column * columnStride));
            Span<T> line = target.Slice(row * width, part.Columns);
            if (columnStride == 1)
            {
                MemoryMarshal.CreateReadOnlySpan(ref pixel, part.Columns).CopyTo(line);
                continue;
            }

            for (int column = 0; column < line.Length; column++)
            {
                line[column] = pixel;
                pixel = ref Unsafe.Add(ref pixel, columnStride);
            }
        }
    }
}
