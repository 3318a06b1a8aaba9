namespace HighDicom.Tool.Png;

/// <summary>Pixels of 1 to 16 bits in the bytes of a row: the leftmost pixel in the highest bits, 16 bits with the high byte first.</summary>
internal static class PngSamples
{
    public static void Unpack(ReadOnlySpan<byte> row, int bits, Span<ushort> pixels)
    {
        for (int i = 0; i < pixels.Length; i++)
        {
            int bit = i * bits;
            pixels[i] = bits == 16
                ? (ushort)((row[2 * i] << 8) | row[(2 * i) + 1])
                : (ushort)((row[bit / 8] >> (8 - bits - (bit % 8))) & ((1 << bits) - 1));
        }
    }
}
