using System.Globalization;

namespace HighDicom;

/// <summary>
/// Numbers as text of value representation DS (PS3.5 6.2): at most 16 characters, the nearest number that such a text can hold.
/// </summary>
public static class DecimalText
{
    /// <summary>The greatest number of characters in a value of DS.</summary>
    public const int MaximumLength = 16;

    /// <summary>Writes a number as decimal string.</summary>
    /// <param name="value">A finite number.</param>
    /// <returns>
    /// The shortest text that reads back as the same number, if that has at most 16 characters; else the nearest of 16 characters or fewer, in
    /// fixed notation (with a digit before the point) or with an exponent.
    /// </returns>
    /// <exception cref="ArgumentOutOfRangeException">The number is infinite or not a number.</exception>
    public static string Format(double value)
    {
        if (!double.IsFinite(value))
            throw new ArgumentOutOfRangeException(nameof(value), value, "A decimal string holds finite numbers only.");
        if (value == 0)
            return "0"; // also for negative zero

        string shortest = Compact(value.ToString("R", CultureInfo.InvariantCulture));
        return shortest.Length <= MaximumLength ? shortest : Nearest(value);
    }

    private static string Nearest(double value)
    {
        int exponent = (int)Math.Floor(Math.Log10(Math.Abs(value)));
        string scientific = Scientific(value, exponent);
        if (double.IsInfinity(double.Parse(scientific, CultureInfo.InvariantCulture)))
            return Nearest(value * (1 - 1e-11)); // rounding up went beyond the greatest double

        string? plain = Fixed(value, exponent);
        string nearest = plain != null && Error(plain, value) <= Error(scientific, value) ? plain : scientific;

        // One number, one text: the nearest number may have a shorter text of its own (0.0000123456789 is 1.23456789E-5).
        string shortest = Compact(double.Parse(nearest, CultureInfo.InvariantCulture).ToString("R", CultureInfo.InvariantCulture));
        return shortest.Length <= MaximumLength ? shortest : nearest;
    }

    private static string? Fixed(double value, int exponent)
    {
        int sign = value < 0 ? 1 : 0;
        for (int decimals = MaximumLength - sign - Math.Max(exponent + 1, 1) - 1; decimals >= -1; decimals--)
        {
            string text = value.ToString($"F{Math.Max(decimals, 0)}", CultureInfo.InvariantCulture);
            if (text.Length <= MaximumLength)
                return text.Contains('.', StringComparison.Ordinal) ? text.TrimEnd('0').TrimEnd('.') : text;
        }

        return null;
    }

    private static string Scientific(double value, int exponent)
    {
        int sign = value < 0 ? 1 : 0;
        int digits = MaximumLength - sign - "0.E".Length - exponent.ToString(CultureInfo.InvariantCulture).Length;

        // Rounding can carry into one more character of exponent (9.99…E9), so a second, shorter try may be needed.
        for (; ; digits--)
        {
            string text = Compact(value.ToString($"E{digits}", CultureInfo.InvariantCulture));
            if (text.Length <= MaximumLength)
                return text;
        }
    }

    // Leaves out what an exponent does not need: trailing zeros of the mantissa, the plus sign, leading zeros.
    private static string Compact(string text)
    {
        int mark = text.IndexOf('E', StringComparison.Ordinal);
        if (mark < 0)
            return text;

        string mantissa = text.Contains('.', StringComparison.Ordinal) ? text[..mark].TrimEnd('0').TrimEnd('.') : text[..mark];
        int exponent = int.Parse(text.AsSpan(mark + 1), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture);
        return string.Create(CultureInfo.InvariantCulture, $"{mantissa}E{exponent}");
    }

    private static double Error(string text, double value) => Math.Abs(double.Parse(text, CultureInfo.InvariantCulture) - value);
}
