using System.Text.RegularExpressions;

namespace HighDicom.StandardImporter.Conditions;

/// <summary>Cuts a sentence into words, tags, quoted texts and symbols.</summary>
internal static partial class SentenceWords
{
    /// <summary>The words; a tag is one word, a quoted text one word with its quotation marks.</summary>
    public static List<string> Split(string sentence) => [.. Words().Matches(sentence).Select(match => Trimmed(match.Value)).Where(word => word.Length > 0)];

    // The full stop of a sentence is no part of its last word; that of "1.2.840" is.
    private static string Trimmed(string word) => word[0] == '"' ? word : word.TrimEnd('.');

    [GeneratedRegex("""\([0-9A-Fa-fx]{4},[0-9A-Fa-fx]{4}\)|"[^"]*"|[,;:=()]|[^\s,;:=()"]+""", RegexOptions.CultureInvariant)]
    private static partial Regex Words();
}
