using System.Globalization;
using FellowOakDicom;

namespace HighDicom;

/// <summary>Reads the text form of attribute paths.</summary>
internal static class AttributePathReader
{
    private const int TagLength = 11;

    /// <summary>The path, or null if the text is not one.</summary>
    public static AttributePath? Read(ReadOnlySpan<char> text)
    {
        AttributePath? path = null;
        int item = 0;
        while (ReadTag(text) is { } tag)
        {
            path = path is null ? new AttributePath(tag) : path.Append(item, tag);
            text = text[TagLength..];
            if (text.IsEmpty)
            {
                return path;
            }

            item = ReadItem(ref text);
            if (item < 1)
            {
                return null;
            }
        }

        return null;
    }

    private static DicomTag? ReadTag(ReadOnlySpan<char> text) =>
        text.Length >= TagLength && text[0] == '(' && text[5] == ',' && text[10] == ')'
        && ushort.TryParse(text[1..5], NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out ushort group)
        && ushort.TryParse(text[6..10], NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out ushort element)
            ? new DicomTag(group, element)
            : null;

    private static int ReadItem(ref ReadOnlySpan<char> text)
    {
        int end = text.IndexOf(']');
        if (text[0] != '[' || end < 0 || !text[(end + 1)..].StartsWith(".")
            || !int.TryParse(text[1..end], NumberStyles.None, CultureInfo.InvariantCulture, out int item))
        {
            return 0;
        }

        text = text[(end + 2)..];
        return item;
    }
}
