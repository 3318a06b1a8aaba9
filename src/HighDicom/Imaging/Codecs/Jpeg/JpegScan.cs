namespace HighDicom;

/// <summary>What the header of a lossless scan says (ISO/IEC 10918-1 B.2.3, H.1).</summary>
internal sealed class JpegScan
{
    private JpegScan(int[] components, JpegHuffmanTable[] tables, int predictor, int pointTransform)
    {
        Components = components;
        Tables = tables;
        Predictor = predictor;
        PointTransform = pointTransform;
    }

    /// <summary>The indices of the components that are in the scan, pixel by pixel.</summary>
    internal int[] Components { get; }

    /// <summary>The table of each component.</summary>
    internal JpegHuffmanTable[] Tables { get; }

    /// <summary>The selection value, 1 to 7.</summary>
    internal int Predictor { get; }

    /// <summary>By how many bits samples were shifted to the right.</summary>
    internal int PointTransform { get; }

    /// <exception cref="InvalidDataException">The header is damaged, or names components or tables that there are not.</exception>
    internal static JpegScan Read(ReadOnlySpan<byte> content, JpegImage image, JpegHuffmanTable?[] tables)
    {
        int count = content.Length > 0 ? content[0] : 0;
        if (count is < 1 or > 4 || content.Length < 4 + (2 * count))
            throw new InvalidDataException("A scan header of the JPEG image is damaged");

        int[] components = new int[count];
        var used = new JpegHuffmanTable[count];
        for (int i = 0; i < count; i++)
        {
            components[i] = Array.IndexOf(image.Components, content[1 + (2 * i)]);
            int table = content[2 + (2 * i)] >> 4;
            used[i] = components[i] >= 0 && table < tables.Length && tables[table] is { } found
                ? found
                : throw new InvalidDataException("A scan of the JPEG image names a component or Huffman table that there is not");
        }

        int predictor = content[1 + (2 * count)];
        int pointTransform = content[3 + (2 * count)] & 0x0F;
        return predictor is >= 1 and <= 7 && pointTransform < image.Precision
            ? new JpegScan(components, used, predictor, pointTransform)
            : throw new InvalidDataException($"A scan of the JPEG image has selection value {predictor} and point transform {pointTransform}");
    }
}
