using System.Globalization;

namespace FellowOakDicom;

/// <summary>Numbers as text of DS and IS (PS3.5 section 6.2).</summary>
internal static class NumberText
{
    private const int MaxDecimalLength = 16;

    public static string[] Format(int[]? values) => Array.ConvertAll(values ?? [], value => value.ToString(CultureInfo.InvariantCulture));

    public static string[] Format(decimal[]? values) => Array.ConvertAll(values ?? [], Format);

    /// <summary>The nearest text of at most 16 characters.</summary>
    public static string Format(decimal value)
    {
        string text = value.ToString("G29", CultureInfo.InvariantCulture);
        return text.Length <= MaxDecimalLength ? text : Format((double)value);
    }

    /// <summary>The shortest text that reads back as the same single; it always fits.</summary>
    /// <exception cref="DicomDataException">The number is infinite or not a number.</exception>
    public static string Format(float value) => value == 0 || !float.IsFinite(value) ? Format((double)value) : Compact(value.ToString("R", CultureInfo.InvariantCulture));

    /// <summary>
    /// The shortest text that reads back as the same number if it has at most 16 characters; else the nearest of such texts, fixed or with exponent.
    /// </summary>
    /// <exception cref="DicomDataException">The number is infinite or not a number.</exception>
    public static string Format(double value)
    {
        if (!double.IsFinite(value))
        {
            throw new DicomDataException($"{value.ToString(CultureInfo.InvariantCulture)} cannot be written as a decimal string");
        }

        string exact = value == 0 ? "0" : Compact(value.ToString("R", CultureInfo.InvariantCulture));
        if (exact.Length <= MaxDecimalLength)
        {
            return exact;
        }

        string scientific = Longest(value, "E")!;
        string? plain = Math.Abs(value) is < 1e17 and > 1e-17 ? Longest(value, "F") : null;
        return plain is not null && Error(plain, value) <= Error(scientific, value) ? plain : scientific;
    }

    /// <summary>The text of the given kind with as many digits as fit; null if none fits.</summary>
    private static string? Longest(double value, string kind)
    {
        for (int digits = MaxDecimalLength; digits >= 0; digits--)
        {
            string text = Compact(value.ToString(kind + digits.ToString(CultureInfo.InvariantCulture), CultureInfo.InvariantCulture));

            // Rounding up can go beyond the greatest double; with less precise rounding the last digit is cut instead.
            if (text.Length <= MaxDecimalLength)
            {
                return double.IsInfinity(double.Parse(text, CultureInfo.InvariantCulture)) ? Longest(value * (1 - 1e-11), kind) : text;
            }
        }

        return null;
    }

    private static double Error(string text, double value) => Math.Abs(double.Parse(text, CultureInfo.InvariantCulture) - value);

    /// <summary>Leaves out zeros at the end of a fraction, the plus sign and leading zeros of an exponent.</summary>
    private static string Compact(string text)
    {
        int mark = text.IndexOf('E', StringComparison.Ordinal);
        string mantissa = mark < 0 ? text : text[..mark];
        mantissa = mantissa.Contains('.', StringComparison.Ordinal) ? mantissa.TrimEnd('0').TrimEnd('.') : mantissa;
        return mark < 0 ? mantissa : mantissa + "E" + int.Parse(text.AsSpan(mark + 1), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture).ToString(CultureInfo.InvariantCulture);
    }
}
