using System.Text.RegularExpressions;

namespace HighDicom.StandardImporter.Tables;

/// <summary>Puts the published condition of a template row into the notation: XOR and IF with rows that are present, absent or have a code.</summary>
internal static partial class TemplateCondition
{
    /// <summary>Stands where a condition is not understood: a fact that only a person can tell.</summary>
    public const string Unknown = "IF ext(\"?\")";

    /// <summary>The condition in the notation; empty if there is none.</summary>
    /// <param name="text">As published.</param>
    /// <param name="row">The number of the row that it stands in.</param>
    public static string Of(string text, string row)
    {
        string trimmed = text.Trim().TrimEnd('.');
        if (trimmed.Length == 0)
        {
            return "";
        }

        if (Xor().Match(trimmed) is { Success: true } xor)
        {
            return "XOR(" + string.Join(", ", Rows(xor.Groups["rows"].Value).Prepend(row).Distinct().Order(RowOrder.Instance).Select(number => "row " + number)) + ")";
        }

        return If().Match(trimmed) is { Success: true } match && Terms(match.Groups["terms"].Value) is { } terms
            ? (match.Groups["iff"].Success ? "IFF " : "IF ") + terms
            : Unknown;
    }

    private static string? Terms(string text)
    {
        List<string> terms = [];
        foreach (string part in Joint().Split(text))
        {
            string word = part.Trim();
            if (word is "and" or "or")
            {
                terms.Add(word);
                continue;
            }

            if (Term(word) is not { } term)
            {
                return null;
            }

            terms.Add(term);
        }

        return string.Join(' ', terms);
    }

    private static string? Term(string text)
    {
        if (Presence().Match(text) is { Success: true } presence)
        {
            return (presence.Groups["not"].Success ? "absent(row " : "present(row ") + presence.Groups["row"].Value + ")";
        }

        return Equality().Match(text) is { Success: true } equality
            ? $"row {equality.Groups["row"].Value} = ({equality.Groups["value"].Value}, {equality.Groups["scheme"].Value}, \"{equality.Groups["meaning"].Value}\")"
            : null;
    }

    private static IEnumerable<string> Rows(string text) => Row().Matches(text).Select(match => match.Value);

    private const string OneRow = "[0-9]+[a-z]*";

    [GeneratedRegex("^XOR,? rows? (?<rows>" + OneRow + "(?:(?:, ?(?:and |or )?| and | or )(?:rows? )?" + OneRow + ")*)$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Xor();

    [GeneratedRegex("^(?:(?<iff>IFF|(?:shall be present )?if and only if)|(?:IF|(?:required|shall be present) if)),? (?<terms>.+)$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex If();

    [GeneratedRegex(@",?\s+(and|or)\s+(?=(?:the )?(?:value of )?row )", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Joint();

    [GeneratedRegex("^(?:the )?row (?<row>" + OneRow + ") is (?:(?<not>not present|absent)|present)$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Presence();

    [GeneratedRegex(
        "^(?:the )?(?:value of )?row (?<row>" + OneRow + """) (?:value )?(?:is|equals|=) (?:EV |DT )?\((?<value>[^(),"]+?)\s*,\s*(?<scheme>[^(),"]+?)\s*,\s*"(?<meaning>[^"]*)"\s*\)$""",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Equality();

    [GeneratedRegex(OneRow, RegexOptions.CultureInvariant)]
    private static partial Regex Row();
}
