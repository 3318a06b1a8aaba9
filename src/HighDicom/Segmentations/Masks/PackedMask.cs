namespace HighDicom;

/// <summary>A mask that was handed in as a span and therefore packed at the call: one bit a pixel, frames on whole bytes.</summary>
internal sealed class PackedMask : SegmentMask
{
    private readonly byte[] _bits;
    private readonly bool[] _isEmpty;
    private readonly int _frameBytes;

    internal PackedMask(MaskShape shape) : base(shape)
    {
        _frameBytes = checked((int)BitPacking.ByteCount(shape.FramePixels));
        _bits = new byte[checked(_frameBytes * shape.Frames)];
        _isEmpty = new bool[shape.Frames];
    }

    /// <summary>Takes a frame over.</summary>
    internal void SetFrame(int frame, ReadOnlySpan<byte> pixels)
    {
        _isEmpty[frame] = !pixels.ContainsAnyExcept((byte)0);
        if (!_isEmpty[frame]) BitPacking.Pack(pixels, _bits.AsSpan(frame * _frameBytes, _frameBytes));
    }

    internal override bool IsEmpty(int frame) => _isEmpty[frame];

    internal override byte? Pack(int frame, Span<byte> bits, long bitOffset)
    {
        BitRange.Copy(_bits.AsSpan(frame * _frameBytes, _frameBytes), 0, Shape.FramePixels, bits, bitOffset);
        return null;
    }
}
