using System.Globalization;

namespace FellowOakDicom;

/// <summary>Converts values that are text.</summary>
internal static class TextValues
{
    private const NumberStyles FloatStyle = NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint | NumberStyles.AllowExponent |
        NumberStyles.AllowLeadingWhite | NumberStyles.AllowTrailingWhite;

    /// <summary>The values of a text, each without insignificant padding; none if the text is empty.</summary>
    public static string[] Split(string text, DicomVR vr)
    {
        if (text.Length == 0)
        {
            return [];
        }

        if (!text.Contains('\\', StringComparison.Ordinal))
        {
            return [Trim(text, vr)];
        }

        string[] values = text.Split('\\');
        for (int i = 0; i < values.Length; i++)
        {
            values[i] = Trim(values[i], vr);
        }

        return values;
    }

    public static bool TryConvert<T>(string text, DicomElement element, out T value)
    {
        if (typeof(T) == typeof(string) || typeof(T) == typeof(object))
        {
            value = (T)(object)text;
            return true;
        }

        DicomVR vr = element.ValueRepresentation;
        if (typeof(T) == typeof(DateTime) && DateText.TryParse(text, vr, out DateTime date))
        {
            value = (T)(object)date;
            return true;
        }

        if (typeof(T) == typeof(DicomDateRange) && DateText.TryParseRange(text, vr, out DicomDateRange range))
        {
            value = (T)(object)range;
            return true;
        }

        return TryIdentifier(text, vr, out value) || TryNumber(text, vr, out value) || TryEnum(text, out value);
    }

    private static bool TryIdentifier<T>(string text, DicomVR vr, out T value)
    {
        value = default!;
        if (vr != DicomVR.UI)
        {
            return false;
        }

        if (typeof(T) == typeof(DicomUID))
        {
            value = (T)(object)DicomUID.Parse(text);
            return true;
        }

        if (typeof(T) == typeof(DicomTransferSyntax))
        {
            value = (T)(object)DicomTransferSyntax.Parse(text);
            return true;
        }

        return false;
    }

    private static bool TryNumber<T>(string text, DicomVR vr, out T value)
    {
        value = default!;
        if (vr == DicomVR.DS || vr == DicomVR.IS)
        {
            if (typeof(T) == typeof(double) || typeof(T) == typeof(double?) || typeof(T) == typeof(float) || typeof(T) == typeof(float?))
            {
                return double.TryParse(text, FloatStyle, CultureInfo.InvariantCulture, out double number) && double.IsFinite(number) && NumberValues.TryCast(number, out value);
            }

            if (decimal.TryParse(text, FloatStyle, CultureInfo.InvariantCulture, out decimal exact))
            {
                return NumberValues.TryCast(exact, out value);
            }
        }

        return false;
    }

    private static bool TryEnum<T>(string text, out T value)
    {
        value = default!;
        if (typeof(T).IsEnum && Enum.TryParse(typeof(T), text, ignoreCase: true, out object? parsed))
        {
            value = (T)parsed;
            return true;
        }

        return false;
    }

    /// <summary>Blanks around a value mean nothing for most text; for the others only trailing ones do not (PS3.5 section 6.2).</summary>
    private static string Trim(string text, DicomVR vr) =>
        vr == DicomVR.PN || vr == DicomVR.UC ? text.TrimEnd(' ', '\0') : text.Trim(' ', '\0');
}
