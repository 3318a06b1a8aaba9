using FellowOakDicom;

namespace HighDicom;

/// <summary>How the frames are stored.</summary>
/// <param name="Rows">Rows (0028,0010).</param>
/// <param name="Columns">Columns (0028,0011).</param>
/// <param name="Bits">Bits Allocated (0028,0100).</param>
internal sealed record FrameGrid(int Rows, int Columns, int Bits)
{
    internal int Pixels => Rows * Columns;

    internal long FrameBits => (long)Pixels * Bits;

    /// <exception cref="InvalidDataException">Rows or Columns are missing or zero.</exception>
    /// <exception cref="NotSupportedException">Bits Allocated is not 1, 8 or 16, or a frame is larger than an array.</exception>
    internal static FrameGrid Of(DicomDataset dataset)
    {
        (int rows, int columns, int bits) = (dataset.Number(DicomTag.Rows) ?? 0, dataset.Number(DicomTag.Columns) ?? 0, dataset.Number(DicomTag.BitsAllocated) ?? 0);
        if (rows == 0 || columns == 0)
            throw new InvalidDataException("Rows (0028,0010) or Columns (0028,0011) is missing or zero: the frames have no size.");
        if (bits is not (1 or 8 or 16))
            throw new NotSupportedException($"Bits Allocated (0028,0100) is {bits}; segmentations with 1, 8 or 16 bits a pixel are read.");
        if ((long)rows * columns > Array.MaxLength / (bits == 16 ? 2 : 1))
            throw new NotSupportedException($"A frame of {rows} × {columns} pixels is larger than one array holds.");
        return new FrameGrid(rows, columns, bits);
    }

    /// <summary>The number of frames that so many bytes can hold; 0 if the format is not known.</summary>
    internal static long Capacity(DicomDataset dataset, long bytes)
    {
        long bits = (long)(dataset.Number(DicomTag.Rows) ?? 0) * (dataset.Number(DicomTag.Columns) ?? 0) * (dataset.Number(DicomTag.BitsAllocated) ?? 0);
        return bits == 0 ? 0 : (long)(bytes * 8.0 / bits);
    }
}
