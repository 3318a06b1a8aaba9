namespace HighDicom;

/// <summary>Colours of sRGB (IEC 61966-2-1).</summary>
internal static class SrgbColor
{
    /// <summary>The nearest colour of XYZ values with the white point D50, Y being 1 for white.</summary>
    internal static (byte Red, byte Green, byte Blue) FromXyz(double x, double y, double z) => (
        Companded((3.1338561 * x) - (1.6168667 * y) - (0.4906146 * z)),
        Companded((-0.9787684 * x) + (1.9161415 * y) + (0.0334540 * z)),
        Companded((0.0719453 * x) - (0.2289914 * y) + (1.4052427 * z)));

    private static byte Companded(double v)
    {
        v = v <= 0.0031308 ? v * 12.92 : (1.055 * Math.Pow(v, 1 / 2.4)) - 0.055;
        return (byte)Math.Round(Math.Clamp(v, 0, 1) * 255);
    }
}
