using System.Globalization;

namespace HighDicom.Tool.Export;

/// <summary>File names of segments.</summary>
internal static class ExportNames
{
    private const int LongestLabel = 40;

    /// <summary>Number and label, with a hyphen for what not every file system takes.</summary>
    public static string Of(SegmentDescription segment)
    {
        char[] label = [.. segment.Label.Take(LongestLabel).Select(character => char.IsAsciiLetterOrDigit(character) || character is '_' or '.' ? character : '-')];
        string name = new string(label).Trim('-', '.');
        string number = segment.Number.ToString(CultureInfo.InvariantCulture);
        return name.Length > 0 ? $"{number}-{name}" : number;
    }
}
