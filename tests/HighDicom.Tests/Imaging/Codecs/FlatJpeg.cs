namespace HighDicom.Tests.Imaging.Codecs;

/// <summary>A tiny encoder of JPEG with a cosine transformation whose blocks of 8 × 8 samples have one value each, so that nothing is rounded.</summary>
internal sealed record FlatJpeg(int Rows, int Columns, int Components, int Precision)
{
    /// <summary>How many times as wide the first component is as the others.</summary>
    public int Width { get; init; } = 1;

    /// <param name="value">The value of a block by component, row and column of blocks.</param>
    public byte[] Encode(Func<int, int, int, int> value)
    {
        List<byte> bytes = [0xFF, 0xD8];
        Segment(bytes, 0xDB, [0, .. Enumerable.Repeat((byte)1, 64)]);
        byte[] components = [.. Enumerable.Range(0, Components).SelectMany(i => new byte[] { (byte)(i + 1), (byte)(i == 0 ? (Width << 4) | 1 : 0x11), 0 })];
        Segment(bytes, Precision == 8 ? (byte)0xC0 : (byte)0xC1, [(byte)Precision, .. Word(Rows), .. Word(Columns), (byte)Components, .. components]);

        // Differences of 0 to 15 bits have codes of 5 bits; the only code for the other coefficients is the end of the block.
        Segment(bytes, 0xC4, [0x00, 0, 0, 0, 0, 16, .. new byte[11], .. Enumerable.Range(0, 16).Select(i => (byte)i)]);
        Segment(bytes, 0xC4, [0x10, 1, .. new byte[15], 0]);
        Segment(bytes, 0xDA, [(byte)Components, .. Enumerable.Range(1, Components).SelectMany(i => new byte[] { (byte)i, 0 }), 0, 63, 0]);
        AddBlocks(new EntropyBits(bytes), value);
        return [.. bytes, 0xFF, 0xD9];
    }

    private void AddBlocks(EntropyBits bits, Func<int, int, int, int> value)
    {
        int[] before = new int[Components];
        for (int row = 0; row < (Rows + 7) / 8; row++)
        for (int unit = 0; unit < (Columns + (8 * Width) - 1) / (8 * Width); unit++)
        for (int component = 0; component < Components; component++)
        for (int part = 0; part < (component == 0 ? Width : 1); part++)
        {
            int coefficient = (value(component, row, component == 0 ? (unit * Width) + part : unit) - (1 << (Precision - 1))) * 8;
            int difference = coefficient - before[component];
            int size = difference == 0 ? 0 : (int)Math.Log2(Math.Abs(difference)) + 1;
            bits.Add(size, 5);
            bits.Add(difference > 0 ? difference : difference + (1 << size) - 1, size);
            bits.Add(0, 1);
            before[component] = coefficient;
        }

        bits.Flush();
    }

    private static void Segment(List<byte> bytes, byte marker, byte[] content) => bytes.AddRange([0xFF, marker, .. Word(content.Length + 2), .. content]);

    private static byte[] Word(int value) => [(byte)(value >> 8), (byte)value];
}
