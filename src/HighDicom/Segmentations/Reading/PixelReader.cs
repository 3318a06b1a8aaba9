using System.Buffers;
using System.Numerics;
using FellowOakDicom;
using FellowOakDicom.IO.Buffer;

namespace HighDicom;

/// <summary>Reads frames of one bit a pixel out of Pixel Data, wherever it lies: in memory, in a file, in a stream.</summary>
internal sealed class PixelReader
{
    private readonly DicomDataset _dataset;

    private PixelReader(DicomDataset dataset, int rows, int columns) => (_dataset, Rows, Columns) = (dataset, rows, columns);

    internal int Rows { get; }

    internal int Columns { get; }

    private int FramePixels => Rows * Columns;

    /// <exception cref="NotSupportedException">The segmentation is not BINARY, or its frames are compressed.</exception>
    /// <exception cref="InvalidDataException">Rows, Columns or Pixel Data are missing, or Pixel Data is shorter than the frames.</exception>
    internal static PixelReader Of(DicomDataset dataset, int frames)
    {
        string type = dataset.GetSingleValueOrDefault(DicomTag.SegmentationType, string.Empty);
        int bits = dataset.GetSingleValueOrDefault<ushort>(DicomTag.BitsAllocated, 0);
        if (type != "BINARY" || bits != 1)
            throw new NotSupportedException($"The pixels of {(type.Length == 0 ? "(no type)" : type)} segmentations with {bits} bits a pixel cannot be read yet; BINARY with 1 bit can.");
        if (dataset.GetDicomItem<DicomFragmentSequence>(DicomTag.PixelData) is not null)
            throw new NotSupportedException($"The pixels are compressed ({dataset.InternalTransferSyntax}); BINARY segmentations are read in native encoding.");
        int rows = dataset.GetSingleValueOrDefault<ushort>(DicomTag.Rows, 0);
        int columns = dataset.GetSingleValueOrDefault<ushort>(DicomTag.Columns, 0);
        if (rows == 0 || columns == 0 || dataset.GetDicomItem<DicomElement>(DicomTag.PixelData) is not { } pixelData)
            throw new InvalidDataException("Rows (0028,0010), Columns (0028,0011) or Pixel Data (7FE0,0010) is missing or zero.");
        if ((long)rows * columns > Array.MaxLength)
            throw new NotSupportedException($"A frame of {rows} × {columns} pixels is larger than one array holds.");
        long needed = BitPacking.ByteCount((long)rows * columns * frames);
        if (pixelData.Buffer.Size < needed)
            throw new InvalidDataException($"Pixel Data (7FE0,0010) has {pixelData.Buffer.Size} bytes; {frames} frames of {rows} × {columns} pixels need {needed}.");
        return new PixelReader(dataset, rows, columns);
    }

    /// <summary>Reads a frame as one byte a pixel, 0 or 1.</summary>
    internal void Read(int frame, Span<byte> pixels)
    {
        using FrameBytes bytes = Load(frame);
        BitPacking.Unpack(bytes.Span, bytes.BitOffset, pixels);
    }

    /// <summary>Writes a value wherever the frame has a pixel set.</summary>
    /// <returns>False if a pixel already holds another value than zero.</returns>
    internal bool TryPaint<T>(int frame, Span<T> pixels, T value)
        where T : unmanaged, INumber<T>
    {
        using FrameBytes bytes = Load(frame);
        ReadOnlySpan<byte> source = bytes.Span;
        for (int start = 0; start < pixels.Length; start += 56)
        {
            int width = Math.Min(56, pixels.Length - start);
            ulong word = BitRange.Word(source, bytes.BitOffset + start) & ((1UL << width) - 1);
            for (; word != 0; word &= word - 1)
            {
                ref T pixel = ref pixels[start + BitOperations.TrailingZeroCount(word)];
                if (pixel != T.Zero) return false;
                pixel = value;
            }
        }

        return true;
    }

    private FrameBytes Load(int frame)
    {
        long firstBit = (long)frame * FramePixels;
        long firstByte = firstBit >> 3;
        int count = (int)(BitPacking.ByteCount(firstBit + FramePixels) - firstByte);
        IByteBuffer buffer = _dataset.GetDicomItem<DicomElement>(DicomTag.PixelData)!.Buffer;
        if (buffer is MemoryByteBuffer) return new FrameBytes(buffer.Data, checked((int)firstByte), count, (int)(firstBit & 7), null);
        byte[] rented = ArrayPool<byte>.Shared.Rent(count);
        buffer.GetByteRange(firstByte, count, rented);
        return new FrameBytes(rented, 0, count, (int)(firstBit & 7), rented);
    }
}
