using System.Runtime.InteropServices;

namespace HighDicom;

/// <summary>A mask that stays in the caller's array until the object is built.</summary>
internal sealed class ArrayMask(Array array, bool isBoolean) : SegmentMask(new MaskShape(array.GetLength(0), array.GetLength(1), array.GetLength(2)))
{
    internal override MaskContent Examine(int frame) =>
        isBoolean ? new MaskContent(!Frame(frame).ContainsAnyExcept((byte)0)) : MaskContent.Of(Frame(frame));

    internal override void Pack(int frame, Span<byte> bits, long bitOffset) => BitPacking.Pack(Frame(frame), bits, bitOffset);

    // bool[,,] and byte[,,] have one byte an element and no gaps (ECMA-335 I.8.9.1).
    private ReadOnlySpan<byte> Frame(int frame) =>
        MemoryMarshal.CreateReadOnlySpan(ref MemoryMarshal.GetArrayDataReference(array), array.Length).Slice(frame * Shape.FramePixels, Shape.FramePixels);
}
