using System.Buffers.Binary;
using FellowOakDicom;

namespace HighDicom;

/// <summary>The stored values that mean that there is no image: Pixel Padding Value (0028,0120) to Pixel Padding Range Limit (0028,0121) (PS3.3 C.7.5.1.1.2).</summary>
/// <param name="Lowest">The lowest value.</param>
/// <param name="Highest">The highest value.</param>
internal readonly record struct PaddingRange(int Lowest, int Highest)
{
    /// <summary>The range of an image; null if it has none.</summary>
    internal static PaddingRange? Of(DicomDataset dataset, PixelLayout layout)
    {
        if (Value(dataset, DicomTag.PixelPaddingValue, layout) is not { } value)
            return null;
        int limit = Value(dataset, DicomTag.PixelPaddingRangeLimit, layout) ?? value;
        return new PaddingRange(Math.Min(value, limit), Math.Max(value, limit));
    }

    internal bool Contains(int value) => value >= Lowest && value <= Highest;

    // Files have US for signed pixels and SS for unsigned ones; the bytes are what counts.
    private static int? Value(DicomDataset dataset, DicomTag tag, PixelLayout layout)
    {
        if (dataset.GetDicomItem<DicomElement>(tag)?.Buffer is not { Size: >= sizeof(ushort) } buffer)
            return null;
        byte[] bytes = buffer.Data;
        return layout.IsSigned ? BinaryPrimitives.ReadInt16LittleEndian(bytes) : BinaryPrimitives.ReadUInt16LittleEndian(bytes);
    }
}
