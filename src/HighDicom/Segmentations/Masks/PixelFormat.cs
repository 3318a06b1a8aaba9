namespace HighDicom;

/// <summary>How pixels are stored, as far as it concerns those who write them.</summary>
/// <param name="Type">BINARY, FRACTIONAL or LABELMAP.</param>
/// <param name="Bits">Bits Allocated: 1, 8 or 16.</param>
/// <param name="Maximum">Maximum Fractional Value; 1 of other types.</param>
/// <param name="Threshold">From which probability a pixel belongs to a segment of the other types; null: only 0 and 1 are allowed.</param>
internal readonly record struct PixelFormat(SegmentationType Type, int Bits, int Maximum, double? Threshold)
{
    internal bool IsFractional => Type == SegmentationType.Fractional;

    /// <summary>The number of bytes of a frame that begins at a byte.</summary>
    internal int FrameBytes(int pixels) => checked((int)BitPacking.ByteCount((long)pixels * Bits));
}
