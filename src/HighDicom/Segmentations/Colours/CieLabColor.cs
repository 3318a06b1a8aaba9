using System.Drawing;
using System.Globalization;

namespace HighDicom;

/// <summary>A display colour as DICOM writes it: CIELab with the white point D50, scaled to 16 bits (PS3.3 C.10.7.1.1).</summary>
/// <param name="L">Lightness: 0 to 65535 for 0 to 100.</param>
/// <param name="A">Green to red: 0 to 65535 for −128 to 127.</param>
/// <param name="B">Blue to yellow: 0 to 65535 for −128 to 127.</param>
public readonly record struct CieLabColor(ushort L, ushort A, ushort B)
{
    /// <summary>The colour of an sRGB triple.</summary>
    /// <param name="red">Red, 0 to 255.</param>
    /// <param name="green">Green, 0 to 255.</param>
    /// <param name="blue">Blue, 0 to 255.</param>
    public static CieLabColor FromRgb(byte red, byte green, byte blue)
    {
        (double r, double g, double b) = (Linear(red), Linear(green), Linear(blue));

        // sRGB to XYZ, adapted from D65 to D50 (the matrix of the ICC's sRGB profile), divided by the white point.
        double x = Root(((0.4360747 * r) + (0.3850649 * g) + (0.1430804 * b)) / 0.9642200);
        double y = Root((0.2225045 * r) + (0.7168786 * g) + (0.0606169 * b));
        double z = Root(((0.0139322 * r) + (0.0971045 * g) + (0.7141733 * b)) / 0.8252100);
        return new CieLabColor(
            Scaled(((116 * y) - 16) / 100),
            Scaled(((500 * (x - y)) + 128) / 255),
            Scaled(((200 * (y - z)) + 128) / 255));
    }

    /// <summary>The colour of a text such as <c>#FF8000</c>.</summary>
    /// <param name="hex">Number sign and six hexadecimal digits.</param>
    /// <exception cref="ArgumentException">The text has another form.</exception>
    public static CieLabColor FromHex(string hex)
    {
        ArgumentNullException.ThrowIfNull(hex);
        if (hex.Length != 7 || hex[0] != '#' || !int.TryParse(hex.AsSpan(1), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out int rgb))
            throw new ArgumentException($"'{hex}' is no colour such as #FF8000.", nameof(hex));
        return FromRgb((byte)(rgb >> 16), (byte)(rgb >> 8), (byte)rgb);
    }

    /// <summary>The colour of a name of CSS, such as <c>darkorange</c>, in any case.</summary>
    /// <param name="name">The name.</param>
    /// <exception cref="ArgumentException">CSS has no such colour.</exception>
    public static CieLabColor FromName(string name)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(name);

        // .NET names the colours of CSS, with one spelling of gray, among others of the desktop.
        var color = Color.FromName(name.Replace("grey", "gray", StringComparison.OrdinalIgnoreCase));
        return color is { IsKnownColor: true, IsSystemColor: false, A: byte.MaxValue }
            ? FromRgb(color.R, color.G, color.B)
            : throw new ArgumentException($"'{name}' is no name of a colour in CSS.", nameof(name));
    }

    /// <summary>The colour of a text such as <c>#FF8000</c>, or of a name of CSS.</summary>
    internal static CieLabColor Parse(string text) => text?.StartsWith('#') == true ? FromHex(text) : FromName(text!);

    /// <summary>The nearest sRGB triple.</summary>
    public (byte Red, byte Green, byte Blue) ToRgb()
    {
        double y = ((L / 65535.0 * 100) + 16) / 116;
        double x = (((A / 65535.0 * 255) - 128) / 500) + y;
        double z = y - (((B / 65535.0 * 255) - 128) / 200);
        return SrgbColor.FromXyz(Cube(x) * 0.9642200, Cube(y), Cube(z) * 0.8252100);
    }

    private static double Linear(byte value)
    {
        double v = value / 255.0;
        return v <= 0.04045 ? v / 12.92 : Math.Pow((v + 0.055) / 1.055, 2.4);
    }

    private static double Root(double t) => t > 216.0 / 24389 ? Math.Cbrt(t) : ((24389.0 / 27 * t) + 16) / 116;

    private static double Cube(double f) => f > 6.0 / 29 ? f * f * f : ((116 * f) - 16) * 27 / 24389;

    private static ushort Scaled(double v) => (ushort)Math.Round(Math.Clamp(v, 0, 1) * 65535);
}
