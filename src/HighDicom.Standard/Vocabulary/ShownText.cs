namespace HighDicom;

/// <summary>Text of data sets as messages show it: cut where it is long, and on one line whatever characters it has.</summary>
internal static class ShownText
{
    private const int MostOfValue = 64;
    private const int Most = 256;
    private const char LineSeparator = '\u2028';
    private const char ParagraphSeparator = '\u2029';

    /// <summary>A value, between quotation marks.</summary>
    public static string Quoted(ReadOnlySpan<char> value) => "'" + OneLine(value, MostOfValue) + "'";

    /// <summary>Terms and codes, which need no quotation marks.</summary>
    public static string Plain(ReadOnlySpan<char> text) => OneLine(text, Most);

    private static string OneLine(ReadOnlySpan<char> text, int most)
    {
        string cut = text.Length > most ? string.Concat(text[..most], "…") : text.ToString();
        return string.Concat(cut.Select(c => char.IsControl(c) || c is LineSeparator or ParagraphSeparator ? '\uFFFD' : c));
    }
}
