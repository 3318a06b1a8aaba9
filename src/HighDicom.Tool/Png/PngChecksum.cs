namespace HighDicom.Tool.Png;

/// <summary>The checksum of a PNG chunk (CRC-32 of ISO 3309).</summary>
internal static class PngChecksum
{
    private static readonly uint[] Table = [.. Enumerable.Range(0, 256).Select(value => Step((uint)value, 8))];

    public static uint Of(ReadOnlySpan<byte> bytes)
    {
        uint checksum = uint.MaxValue;
        foreach (byte value in bytes) checksum = Table[(byte)(checksum ^ value)] ^ (checksum >> 8);
        return ~checksum;
    }

    private static uint Step(uint value, int times) => times == 0 ? value : Step((value & 1) != 0 ? 0xEDB88320 ^ (value >> 1) : value >> 1, times - 1);
}
