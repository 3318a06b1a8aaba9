namespace HighDicom;

/// <summary>The pixels of one segment as they were handed in: frames of rows × columns, each pixel in or out.</summary>
internal abstract class SegmentMask(MaskShape shape)
{
    internal MaskShape Shape { get; } = shape;

    /// <summary>What a frame holds: nothing, something, or a value that no mask may have.</summary>
    internal abstract MaskContent Examine(int frame);

    /// <summary>Packs a frame at a bit offset.</summary>
    internal abstract void Pack(int frame, Span<byte> bits, long bitOffset);

    /// <summary>Feeds a frame to a hash of the input: equal masks give equal bytes, however they are stored.</summary>
    internal byte[] ToBits(int frame)
    {
        byte[] bits = new byte[BitPacking.ByteCount(Shape.FramePixels)];
        Pack(frame, bits, 0);
        return bits;
    }
}
