using System.Text;

namespace HighDicom.Generators.Naming;

/// <summary>Makes C# names of the standard's words, always the same one for the same text.</summary>
internal static class Identifier
{
    private static readonly Dictionary<char, string> Symbols = new()
    {
        ['+'] = "Plus", ['<'] = "Below", ['>'] = "Above", ['*'] = "Star", ['%'] = "Percent", ['µ'] = "Micro", ['μ'] = "Micro", ['&'] = "And", ['='] = "Equals",
        ['æ'] = "ae", ['Æ'] = "Ae", ['ß'] = "ss",
    };

    // Not string.Normalize: what that does depends on the machine's globalization data.
    private const string Accented = "ÀÁÂÃÄÅàáâãäåÇçÈÉÊËèéêëÌÍÎÏìíîïÑñÒÓÔÕÖØòóôõöøÙÚÛÜùúûüÝýÿ";
    private const string Plain = "AAAAAAaaaaaaCcEEEEeeeeIIIIiiiiNnOOOOOOooooooUUUUuuuuYyy";

    /// <summary>Two-letter words that are words, not abbreviations, in a text that is all capitals.</summary>
    private static readonly HashSet<string> ShortWords = ["AS", "AT", "BY", "IF", "IN", "IS", "NO", "OF", "ON", "OR", "TO", "UP"];

    /// <summary>The name for a title or meaning, such as "SOP Common" or "Neoplasm of liver": SopCommon, NeoplasmOfLiver.</summary>
    /// <param name="text">The words.</param>
    /// <param name="slash">What a slash between words reads as: "Per" in units, nothing elsewhere.</param>
    public static string Of(string text, string slash = "") => Join(Words(Spell(text, slash)).Select(word => Capitalized(word, isAllCapitals: false)));

    /// <summary>The name for a term that is written in capitals, such as "PALETTE COLOR": PaletteColor.</summary>
    public static string OfTerm(string term) => Join(Words(Spell(term, "")).Select(word => Capitalized(word, isAllCapitals: true)));

    /// <summary>Letters and digits of a code, the rest as underscores: what makes a name unique.</summary>
    public static string Tail(string value) => new(value.Select(c => IsLetterOrDigit(c) ? c : '_').ToArray());

    private static string Spell(string text, string slash)
    {
        StringBuilder spelled = new(text.Length + 8);
        for (int i = 0; i < text.Length; i++)
        {
            int accented = Accented.IndexOf(text[i]);
            char c = accented < 0 ? text[i] : Plain[accented];
            if (Symbols.TryGetValue(c, out string? word))
            {
                spelled.Append(word.Length <= 2 ? word : " " + word + " ");
            }
            else if (c is '-' or '−' && i + 1 < text.Length && char.IsDigit(text[i + 1]))
            {
                spelled.Append(" Minus ");
            }
            else if (c == '/')
            {
                spelled.Append(' ').Append(slash).Append(' ');
            }
            else if (c is not ('\'' or '’' or '®' or '™' or '\u200b'))
            {
                spelled.Append(c);
            }
        }

        return spelled.ToString();
    }

    private static List<string> Words(string text)
    {
        List<string> words = [];
        int start = -1;
        for (int i = 0; i <= text.Length; i++)
        {
            bool inWord = i < text.Length && IsLetterOrDigit(text[i]);
            if (inWord && start < 0)
            {
                start = i;
            }
            else if (!inWord && start >= 0)
            {
                words.Add(text.Substring(start, i - start));
                start = -1;
            }
        }

        return words;
    }

    private static string Capitalized(string word, bool isAllCapitals)
    {
        bool isShort = word.Length <= 2 && !(isAllCapitals && ShortWords.Contains(word));
        bool isShouted = word.All(c => c is < 'a' or > 'z') && !word.All(c => c is 'I' or 'V' or 'X');
        string rest = word.Substring(1);
        return char.ToUpperInvariant(word[0]) + (isShouted && !isShort ? rest.ToLowerInvariant() : rest);
    }

    /// <summary>Words one after the other, an underscore where digits would meet, and before a leading digit.</summary>
    private static string Join(IEnumerable<string> words)
    {
        StringBuilder name = new();
        foreach (string word in words)
        {
            if (char.IsDigit(word[0]) && (name.Length == 0 || char.IsDigit(name[name.Length - 1])))
            {
                name.Append('_');
            }

            name.Append(word);
        }

        return name.ToString();
    }

    private static bool IsLetterOrDigit(char c) => c is >= 'a' and <= 'z' or >= 'A' and <= 'Z' or >= '0' and <= '9';
}
