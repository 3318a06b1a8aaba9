namespace HighDicom;

/// <summary>Chooses how pixels of a type are understood.</summary>
internal static class PixelInputs
{
    /// <summary>The pixels of one segment: truth values, whole numbers 0 and 1, or floating point numbers 0 to 1.</summary>
    /// <exception cref="ArgumentException">The type is none of these.</exception>
    internal static SegmentPixels OfSegment<T>(FrameStore<T> frames, string label)
        where T : unmanaged => frames switch
    {
        FrameStore<bool> store => new MaskPixels<bool>(store),
        FrameStore<byte> store => new MaskPixels<byte>(store),
        FrameStore<float> store => new FractionPixels<float, uint>(store),
        FrameStore<double> store => new FractionPixels<double, ulong>(store),
        FrameStore<Half> store => new FractionPixels<Half, ushort>(store),
        _ => OfLabels(frames, new LabelTable([1]), isMask: true) ?? throw new ArgumentException($"{label}: {typeof(T).Name} is no type of a mask; bool, whole numbers 0 and 1, and floating point numbers 0 to 1 are."),
    };

    /// <summary>The pixels of several segments in a label map.</summary>
    /// <exception cref="ArgumentException">The type is not one of whole numbers.</exception>
    internal static SegmentPixels OfLabels<T>(FrameStore<T> frames, LabelTable table)
        where T : unmanaged => OfLabels(frames, table, isMask: false)
        ?? throw new ArgumentException($"{typeof(T).Name} is no type of a label map; whole numbers are. A mask or the probabilities of one segment are added with AddSegment, several beside each other as an array of four axes.");

    private static SegmentPixels? OfLabels<T>(FrameStore<T> frames, LabelTable table, bool isMask)
        where T : unmanaged => frames switch
    {
        FrameStore<byte> store => new LabelPixels<byte>(store, table, isMask),
        FrameStore<sbyte> store => new LabelPixels<sbyte>(store, table, isMask),
        FrameStore<ushort> store => new LabelPixels<ushort>(store, table, isMask),
        FrameStore<short> store => new LabelPixels<short>(store, table, isMask),
        FrameStore<uint> store => new LabelPixels<uint>(store, table, isMask),
        FrameStore<int> store => new LabelPixels<int>(store, table, isMask),
        FrameStore<ulong> store => new LabelPixels<ulong>(store, table, isMask),
        FrameStore<long> store => new LabelPixels<long>(store, table, isMask),
        _ => null,
    };
}
