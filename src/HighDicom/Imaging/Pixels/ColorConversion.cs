namespace HighDicom;

/// <summary>RGB of luminance and chrominance of 8 bits (PS3.3 C.7.6.3.1.2), in integers of 16 binary places.</summary>
internal static class ColorConversion
{
    private const int Places = 16;
    private const int Half = 1 << (Places - 1);
    private const int RedByRed = (int)((1.402 * (1 << Places)) + 0.5);
    private const int GreenByBlue = (int)((0.344136 * (1 << Places)) + 0.5);
    private const int GreenByRed = (int)((0.714136 * (1 << Places)) + 0.5);
    private const int BlueByBlue = (int)((1.772 * (1 << Places)) + 0.5);

    /// <summary>Whether pixels of this Photometric Interpretation can become RGB here.</summary>
    internal static bool IsKnown(string photometric) => photometric is "YBR_FULL" or "YBR_FULL_422";

    /// <summary>Converts in place, pixel by pixel.</summary>
    internal static void ToRgb(Span<byte> pixels)
    {
        for (int i = 0; i + 2 < pixels.Length; i += 3)
        {
            int luminance = (pixels[i] << Places) + Half;
            int blue = pixels[i + 1] - 128;
            int red = pixels[i + 2] - 128;
            pixels[i] = Clamp(luminance + (RedByRed * red));
            pixels[i + 1] = Clamp(luminance - (GreenByBlue * blue) - (GreenByRed * red));
            pixels[i + 2] = Clamp(luminance + (BlueByBlue * blue));
        }
    }

    private static byte Clamp(int value) => (byte)Math.Clamp(value >> Places, byte.MinValue, byte.MaxValue);
}
