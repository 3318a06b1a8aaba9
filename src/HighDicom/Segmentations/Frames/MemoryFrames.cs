using System.Runtime.InteropServices;

namespace HighDicom;

/// <summary>Dense frames in one piece of memory, such as a copy of a span.</summary>
internal sealed class MemoryFrames<T>(ReadOnlyMemory<T> pixels, MaskShape shape) : StridedFrames<T>(shape, shape.Columns, 1)
    where T : unmanaged
{
    protected override ref T First(int frame) => ref MemoryMarshal.GetReference(pixels.Span[(int)((long)frame * Shape.Rows * Shape.Columns)..]);
}
