namespace HighDicom;

/// <summary>The pixels of one segment as they were handed in: frames of rows × columns, each pixel in or out.</summary>
internal abstract class SegmentMask(MaskShape shape)
{
    internal MaskShape Shape { get; } = shape;

    /// <summary>Whether a frame has no pixel set.</summary>
    internal abstract bool IsEmpty(int frame);

    /// <summary>Packs a frame at a bit offset.</summary>
    /// <returns>A value of the frame that no mask may have, or null.</returns>
    internal abstract byte? Pack(int frame, Span<byte> bits, long bitOffset);

    /// <summary>The bits of a frame for a hash of the input: equal masks give equal bytes, however they are stored.</summary>
    internal byte[] ToBits(int frame)
    {
        byte[] bits = new byte[BitPacking.ByteCount(Shape.FramePixels)];
        Pack(frame, bits, 0);
        return bits;
    }
}
