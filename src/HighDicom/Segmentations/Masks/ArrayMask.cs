using System.Runtime.InteropServices;

namespace HighDicom;

/// <summary>A mask that stays in the caller's array until the object is built.</summary>
internal sealed class ArrayMask(Array array, bool isBoolean) : SegmentMask(new MaskShape(array.GetLength(0), array.GetLength(1), array.GetLength(2)))
{
    internal override bool IsEmpty(int frame) => !Frame(frame).ContainsAnyExcept((byte)0);

    internal override byte? Pack(int frame, Span<byte> bits, long bitOffset)
    {
        ReadOnlySpan<byte> pixels = Frame(frame);
        BitPacking.Pack(pixels, bits, bitOffset);
        return isBoolean ? null : MaskValues.FindBad(pixels);
    }

    // bool[,,] and byte[,,] have one byte an element and no gaps (ECMA-335 I.8.9.1).
    private ReadOnlySpan<byte> Frame(int frame) =>
        MemoryMarshal.CreateReadOnlySpan(ref MemoryMarshal.GetArrayDataReference(array), array.Length).Slice(frame * Shape.FramePixels, Shape.FramePixels);
}
