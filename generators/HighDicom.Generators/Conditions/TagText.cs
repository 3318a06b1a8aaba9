using System.Globalization;

namespace HighDicom.Requirements;

/// <summary>The standard's notation of tags.</summary>
internal static class TagText
{
    public const int Length = 11;

    public static string Of(uint tag) => string.Format(CultureInfo.InvariantCulture, "({0:X4},{1:X4})", tag >> 16, tag & 0xFFFF);

    /// <summary>Reads a tag that stands at a position of a text.</summary>
    public static bool TryRead(string text, int start, out uint tag)
    {
        tag = 0;
        if (start + Length > text.Length || text[start] != '(' || text[start + 5] != ',' || text[start + 10] != ')')
        {
            return false;
        }

        string digits = text.Substring(start + 1, 9).Replace(",", "");
        return digits.Length == 8 && uint.TryParse(digits, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out tag);
    }
}
