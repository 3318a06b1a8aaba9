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

    /// <summary>The nearest text of at most 16 characters: the shortest of those that come equally near.</summary>
    /// <exception cref="DicomDataException">The number is infinite or not a number.</exception>
    public static string Format(double value)
    {
        if (!double.IsFinite(value))
        {
            throw new DicomDataException($"{value.ToString(CultureInfo.InvariantCulture)} cannot be written as a decimal string");
        }

        string exact = value.ToString("R", CultureInfo.InvariantCulture);
        if (exact.Length <= MaxDecimalLength)
        {
            return exact;
        }

        string? best = null;
        for (int digits = MaxDecimalLength; digits > 0; digits--)
        {
            foreach (string text in (string[])[Fixed(value, digits), Scientific(value, digits)])
            {
                if (text.Length <= MaxDecimalLength && (best is null || Distance(text, value) < Distance(best, value) || (Distance(text, value) == Distance(best, value) && text.Length < best.Length)))
                {
                    best = text;
                }
            }
        }

        return best!;
    }

    private static double Distance(string text, double value) => Math.Abs(double.Parse(text, CultureInfo.InvariantCulture) - value);

    private static string Fixed(double value, int decimals) => value.ToString("F" + decimals.ToString(CultureInfo.InvariantCulture), CultureInfo.InvariantCulture);

    private static string Scientific(double value, int digits)
    {
        string text = value.ToString("E" + (digits - 1).ToString(CultureInfo.InvariantCulture), CultureInfo.InvariantCulture);
        int e = text.IndexOf('E', StringComparison.Ordinal);
        string sign = text[e + 1] == '-' ? "-" : "";
        return text[..e] + "E" + sign + text[(e + 2)..].TrimStart('0').PadLeft(1, '0');
    }
}
