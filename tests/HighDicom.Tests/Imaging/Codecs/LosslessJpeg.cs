namespace HighDicom.Tests.Imaging.Codecs;

/// <summary>A tiny encoder of lossless JPEG: one Huffman table whose 17 codes all have 5 bits.</summary>
internal sealed record LosslessJpeg(int Rows, int Columns, int Components, int Precision)
{
    public int Selection { get; init; } = 1;

    public int PointTransform { get; init; }

    /// <summary>Lines between restarts; 0 for none.</summary>
    public int RestartLines { get; init; }

    /// <summary>Whether each component has a scan by itself.</summary>
    public bool SeparateScans { get; init; }

    public byte[] Encode(ushort[] samples)
    {
        List<byte> bytes = [0xFF, 0xD8];
        Segment(bytes, 0xC4, [0, 0, 0, 0, 0, 17, .. new byte[11], .. Enumerable.Range(0, 17).Select(i => (byte)i)]);
        byte[] components = [.. Enumerable.Range(1, Components).SelectMany(i => new byte[] { (byte)i, 0x11, 0 })];
        Segment(bytes, 0xC3, [(byte)Precision, .. Word(Rows), .. Word(Columns), (byte)Components, .. components]);
        if (RestartLines > 0)
            Segment(bytes, 0xDD, Word(RestartLines * Columns));
        int[][] scans = SeparateScans ? [.. Enumerable.Range(0, Components).Select(i => new[] { i })] : [[.. Enumerable.Range(0, Components)]];
        foreach (int[] scan in scans)
        {
            Segment(bytes, 0xDA, [(byte)scan.Length, .. scan.SelectMany(i => new byte[] { (byte)(i + 1), 0 }), (byte)Selection, 0, (byte)PointTransform]);
            AddScan(bytes, samples, scan);
        }

        return [.. bytes, 0xFF, 0xD9];
    }

    private void AddScan(List<byte> bytes, ushort[] samples, int[] components)
    {
        EntropyBits bits = new(bytes);
        for (int row = 0; row < Rows; row++)
        {
            bool isFirst = row == 0 || (RestartLines > 0 && row % RestartLines == 0);
            if (isFirst && row > 0)
            {
                bits.Flush();
                bytes.AddRange([0xFF, (byte)(0xD0 + (((row / RestartLines) - 1) % 8))]);
            }

            for (int column = 0; column < Columns; column++)
            {
                foreach (int component in components)
                    AddDifference(bits, (short)(At(samples, row, column, component) - Predict(samples, row, column, component, isFirst)));
            }
        }

        bits.Flush();
    }

    private int Predict(ushort[] samples, int row, int column, int component, bool isFirstLine)
    {
        if (isFirstLine)
            return column == 0 ? 1 << (Precision - PointTransform - 1) : At(samples, row, column - 1, component);

        int up = At(samples, row - 1, column, component);
        if (column == 0)
            return up;
        int left = At(samples, row, column - 1, component);
        int corner = At(samples, row - 1, column - 1, component);
        return Selection switch { 1 => left, 2 => up, 3 => corner, 4 => left + up - corner, 5 => left + ((up - corner) >> 1), 6 => up + ((left - corner) >> 1), _ => (left + up) >> 1 };
    }

    private int At(ushort[] samples, int row, int column, int component) => samples[(((row * Columns) + column) * Components) + component] >> PointTransform;

    private static void AddDifference(EntropyBits bits, short difference)
    {
        int size = difference == short.MinValue ? 16 : difference == 0 ? 0 : (int)Math.Log2(Math.Abs((int)difference)) + 1;
        bits.Add(size, 5);
        if (size is > 0 and < 16)
            bits.Add(difference > 0 ? difference : difference + (1 << size) - 1, size);
    }

    private static void Segment(List<byte> bytes, byte marker, byte[] content) => bytes.AddRange([0xFF, marker, .. Word(content.Length + 2), .. content]);

    private static byte[] Word(int value) => [(byte)(value >> 8), (byte)value];
}
