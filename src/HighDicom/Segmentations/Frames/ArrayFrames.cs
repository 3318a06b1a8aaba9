using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace HighDicom;

/// <summary>Frames in the caller's array of two, three or four axes; of the last, (frame, row, column, segment), those of one segment.</summary>
internal sealed class ArrayFrames<T> : StridedFrames<T>
    where T : unmanaged
{
    private readonly Array _array;
    private readonly nint _frameStride;
    private readonly int _segment;

    private ArrayFrames(Array array, MaskShape shape, int segment, int segments)
        : base(shape, (nint)shape.Columns * segments, segments) =>
        (_array, _frameStride, _segment) = (array, (nint)shape.Rows * shape.Columns * segments, segment);

    internal static ArrayFrames<T> Of(T[,] array) => new(array, new MaskShape(1, array.GetLength(0), array.GetLength(1)), 0, 1);

    internal static ArrayFrames<T> Of(T[,,] array) => new(array, new MaskShape(array.GetLength(0), array.GetLength(1), array.GetLength(2)), 0, 1);

    internal static ArrayFrames<T> Of(T[,,,] array, int segment) =>
        new(array, new MaskShape(array.GetLength(0), array.GetLength(1), array.GetLength(2)), segment, array.GetLength(3));

    protected override ref T First(int frame) =>
        ref Unsafe.Add(ref Unsafe.As<byte, T>(ref MemoryMarshal.GetArrayDataReference(_array)), (frame * _frameStride) + _segment);
}
