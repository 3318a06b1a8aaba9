using System.Buffers;
using System.Buffers.Binary;
using System.Runtime.InteropServices;

namespace HighDicom;

/// <summary>
/// Process 14 with all selection values, 2 to 16 bits, point transform and restart intervals (ISO/IEC 10918-1 Annex H). Own code, as no kept
/// library decodes selection values other than 1, 4 and 5 rightly.
/// </summary>
internal static class JpegLosslessDecoder
{
    private const int MostTables = 4;

    /// <exception cref="InvalidDataException">The image is damaged.</exception>
    /// <exception cref="NotSupportedException">Components differ in size, or restarts are not at the start of a line.</exception>
    internal static void Decode(ReadOnlySpan<byte> encoded, JpegImage image, FrameFormat format, Span<byte> destination)
    {
        if (image.IsSubsampled)
            throw new NotSupportedException("A lossless JPEG image with components of different size is not decoded");

        var tables = new JpegHuffmanTable?[MostTables];
        int restartLines = 0;
        int done = 0;
        JpegSegments segments = new(encoded);
        while (done < image.Components.Length && segments.Next())
        {
            switch (segments.Marker)
            {
                case JpegSegments.HuffmanTables:
                    JpegHuffmanTable.Read(segments.Content, tables);
                    break;
                case JpegSegments.RestartInterval:
                    restartLines = RestartLines(segments.Content, image.Columns);
                    break;
                case JpegSegments.StartOfScan:
                    JpegScan scan = JpegScan.Read(segments.Content, image, tables);
                    int end = DecodeScan(new JpegBits(encoded, segments.Position), image, scan, restartLines, new LineTarget(destination, format));
                    segments = new JpegSegments(encoded, end);
                    done += scan.Components.Length;
                    break;
            }
        }

        if (done < image.Components.Length)
            throw new InvalidDataException("The JPEG image ends before all its components");
    }

    private static int RestartLines(ReadOnlySpan<byte> content, int columns)
    {
        int interval = content.Length >= 2 ? BinaryPrimitives.ReadUInt16BigEndian(content) : 0;
        return interval % columns == 0
            ? interval / columns
            : throw new NotSupportedException($"A lossless JPEG image that restarts every {interval} pixels, within a line of {columns}, is not decoded");
    }

    private static int DecodeScan(JpegBits bits, JpegImage image, JpegScan scan, int restartLines, LineTarget target)
    {
        int step = scan.Components.Length;
        int length = image.Columns * step;
        ushort[] rented = ArrayPool<ushort>.Shared.Rent(2 * length);
        try
        {
            Span<ushort> line = rented.AsSpan(0, length);
            Span<ushort> above = rented.AsSpan(length, length);
            ushort start = (ushort)(1 << (image.Precision - scan.PointTransform - 1));
            for (int row = 0; row < image.Rows; row++)
            {
                bool isFirst = row == 0 || (restartLines > 0 && row % restartLines == 0);
                if (isFirst && row > 0)
                    bits.Restart();
                ReadDifferences(ref bits, scan.Tables, line);
                JpegPredictor.Restore(line, isFirst ? [] : above, step, scan.Predictor, start);
                target.Write(line, row, scan);
                Span<ushort> written = line;
                line = above;
                above = written;
            }

            bits.RequireNoneMissing();
            return bits.Position;
        }
        finally
        {
            ArrayPool<ushort>.Shared.Return(rented);
        }
    }

    private static void ReadDifferences(ref JpegBits bits, JpegHuffmanTable[] tables, Span<ushort> line)
    {
        if (tables is [var single])
        {
            foreach (ref ushort difference in line)
                difference = (ushort)single.Difference(ref bits);
            return;
        }

        for (int i = 0; i < line.Length; i += tables.Length)
        {
            for (int component = 0; component < tables.Length; component++)
                line[i + component] = (ushort)tables[component].Difference(ref bits);
        }
    }

    /// <summary>Where lines of samples go.</summary>
    private readonly ref struct LineTarget(Span<byte> destination, FrameFormat format)
    {
        private readonly Span<byte> _destination = destination;

        internal void Write(ReadOnlySpan<ushort> line, int row, JpegScan scan)
        {
            int samples = format.Layout.SamplesPerPixel;
            int perLine = format.Columns * samples;
            for (int i = 0; i < scan.Components.Length; i++)
            {
                if (format.BytesPerSample == 2)
                    Write(line[i..], scan, MemoryMarshal.Cast<byte, ushort>(_destination).Slice(row * perLine, perLine)[scan.Components[i]..], samples);
                else
                    Write(line[i..], scan, _destination.Slice(row * perLine, perLine)[scan.Components[i]..], samples);
            }
        }

        private static void Write(ReadOnlySpan<ushort> line, JpegScan scan, Span<ushort> cells, int samples)
        {
            for (int from = 0, to = 0; from < line.Length; from += scan.Components.Length, to += samples)
                cells[to] = (ushort)(line[from] << scan.PointTransform);
        }

        private static void Write(ReadOnlySpan<ushort> line, JpegScan scan, Span<byte> cells, int samples)
        {
            for (int from = 0, to = 0; from < line.Length; from += scan.Components.Length, to += samples)
                cells[to] = (byte)(line[from] << scan.PointTransform);
        }
    }
}
