using System.Globalization;
using System.Numerics;
using FellowOakDicom;

namespace HighDicom.Modules;

/// <summary>Reads single values of elements leniently: what is not there, or not of that kind, is null; nothing depends on the culture.</summary>
internal static class ElementValues
{
    /// <summary>How many values the element has; an empty text has none.</summary>
    /// <remarks>Of texts the characters are looked at: their bytes follow from the character set of the data set they will stand in.</remarks>
    public static int CountOf(DicomElement element) => element switch
    {
        DicomStringElement text => text.Count == 1 && string.IsNullOrEmpty(text.Get<string>(0)) ? 0 : text.Count,
        _ => element.Buffer is null || element.Length == 0 ? 0 : element.Count,
    };

    /// <summary>The text of one value: of text elements the text without padding, of number elements the number.</summary>
    public static string? Text(DicomElement? element, int index)
    {
        if (index == 0 && element is DicomMultiStringElement single && single.Get<string>() is { Length: > 0 } whole && IsOneValue(whole))
        {
            return whole;
        }

        if (element is null || index >= CountOf(element))
        {
            return null;
        }

        string? text = element switch
        {
            DicomStringElement => element.Get<string>(index),
            DicomAttributeTag => null,
            _ => NumberText(element, index),
        };
        return string.IsNullOrEmpty(text) ? null : text;
    }

    /// <summary>Whether a text is one value as it stands, without padding: then the element need not be split.</summary>
    private static bool IsOneValue(string text) => text[0] > ' ' && text[^1] > ' ' && !text.Contains('\\', StringComparison.Ordinal);

    /// <summary>All values as texts; values that are empty stay, so that positions keep their meaning.</summary>
    public static string[] Texts(DicomElement? element)
    {
        string[] values = new string[element is null ? 0 : CountOf(element)];
        for (int i = 0; i < values.Length; i++)
        {
            values[i] = Text(element, i) ?? "";
        }

        return values is [""] ? [] : values;
    }

    /// <summary>The texts of all values with backslashes between them.</summary>
    public static string? WholeText(DicomElement? element) => Texts(element) is { Length: > 0 } texts ? string.Join('\\', texts) : null;

    /// <summary>One value as a number; null if it is none, or does not fit.</summary>
    public static T? Number<T>(DicomElement element, int index)
        where T : struct, INumber<T>
    {
        if (index >= CountOf(element))
        {
            return null;
        }

        if (element is DicomStringElement)
        {
            bool isNumber = T.TryParse(element.Get<string>(index)?.Trim(), NumberStyles.Float, CultureInfo.InvariantCulture, out T parsed);
            return isNumber && T.IsFinite(parsed) ? parsed : null;
        }

        try
        {
            return element.ValueRepresentation.Code switch
            {
                "US" => T.CreateChecked(element.Get<ushort>(index)),
                "SS" => T.CreateChecked(element.Get<short>(index)),
                "UL" => T.CreateChecked(element.Get<uint>(index)),
                "SL" => T.CreateChecked(element.Get<int>(index)),
                "UV" => T.CreateChecked(element.Get<ulong>(index)),
                "SV" => T.CreateChecked(element.Get<long>(index)),
                "FL" => Whole<T>(element.Get<float>(index)),
                "FD" => Whole<T>(element.Get<double>(index)),
                _ => null,
            };
        }
        catch (OverflowException)
        {
            return null;
        }
    }

    /// <summary>The UID of a text, with its name where it is a registered one; a text that is no valid UID is kept as it is.</summary>
    public static DicomUID ToUid(string text) => DicomUID.IsValidUid(text) ? DicomUID.Parse(text) : new DicomUID(text, "Unknown", DicomUidType.Unknown);

    // A fraction where an integer is expected is a foreign file's mistake: null rather than a truncated number.
    private static T? Whole<T>(double value)
        where T : struct, INumber<T>
    {
        T number = T.CreateChecked(value);
        return typeof(T) == typeof(float) || double.CreateChecked(number) == value || double.IsNaN(value) ? number : null;
    }

    private static string? NumberText(DicomElement element, int index) => element.ValueRepresentation.Code switch
    {
        "US" or "SS" or "UL" or "SL" or "SV" => Number<long>(element, index)?.ToString(CultureInfo.InvariantCulture),
        "UV" => Number<ulong>(element, index)?.ToString(CultureInfo.InvariantCulture),
        "FL" => Number<float>(element, index)?.ToString(CultureInfo.InvariantCulture),
        "FD" => Number<double>(element, index)?.ToString(CultureInfo.InvariantCulture),
        _ => null,
    };
}
