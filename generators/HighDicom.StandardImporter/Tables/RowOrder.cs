using System.Globalization;

namespace HighDicom.StandardImporter.Tables;

/// <summary>The order of the numbers of template rows: 2, 10, 10b.</summary>
internal sealed class RowOrder : IComparer<string>
{
    public static RowOrder Instance { get; } = new();

    public int Compare(string? x, string? y)
    {
        int order = Number(x).CompareTo(Number(y));
        return order != 0 ? order : string.CompareOrdinal(x, y);
    }

    private static int Number(string? row)
    {
        string digits = string.Concat((row ?? "").TakeWhile(char.IsAsciiDigit));
        return int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out int number) ? number : int.MaxValue;
    }
}
