using System.Globalization;

namespace FellowOakDicom;

/// <summary>Tags as text.</summary>
internal static class TagText
{
    public static string Format(DicomTag tag, string format)
    {
        string? creator = tag.PrivateCreator?.Creator;
        string suffix = creator is null ? "" : ":" + creator;
        return format switch
        {
            "G" => Invariant($"({tag.Group:x4},{tag.Element:x4}{suffix})"),
            "g" => Invariant($"{tag.Group:x4},{tag.Element:x4}{suffix}"),
            "X" when creator is not null => Invariant($"({tag.Group:x4},xx{tag.Element & 0xFF:x2}{suffix})"),
            "X" => Invariant($"({tag.Group:x4},{tag.Element:x4})"),
            "J" => Invariant($"{tag.Group:X4}{tag.Element:X4}"),
            _ => throw new FormatException($"\"{format}\" is not a format of tags; use G, g, X or J."),
        };
    }

    public static bool TryParse(ReadOnlySpan<char> text, out ushort group, out ushort element, out string? creator)
    {
        (group, element, creator) = (0, 0, null);
        if (text.Length > 1 && text[0] == '(' && text[^1] == ')')
        {
            text = text[1..^1];
        }

        int colon = text.IndexOf(':');
        if (colon >= 0)
        {
            creator = text[(colon + 1)..].ToString();
            text = text[..colon];
        }

        ReadOnlySpan<char> second = text.Length == 9 && text[4] == ',' ? text[5..] : text.Length == 8 ? text[4..] : default;
        return second.Length == 4 && TryHex(text[..4], out group) && TryHex(second, out element);
    }

    private static bool TryHex(ReadOnlySpan<char> digits, out ushort value) =>
        ushort.TryParse(digits, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out value);

    private static string Invariant(FormattableString text) => FormattableString.Invariant(text);
}
