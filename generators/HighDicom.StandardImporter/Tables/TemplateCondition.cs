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
            return "XOR(" + Listed(Rows(xor.Groups["rows"].Value).Prepend(row)) + ")";
        }

        if (AtLeastOne().Match(trimmed) is { Success: true } some)
        {
            return "ATLEASTONE(" + Listed(Rows(some.Groups["rows"].Value)) + ")";
        }

        if (NotInherited().IsMatch(trimmed))
        {
            return $"IF not inherited(row {row})";
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

        if (Equality().Match(text) is not { Success: true } equality)
        {
            return null;
        }

        string row = "row " + equality.Groups["row"].Value;
        List<string> codes = [.. Code().Matches(equality.Groups["codes"].Value).Select(code => $"({code.Groups["value"].Value}, {code.Groups["scheme"].Value}, \"{code.Groups["meaning"].Value}\")")];
        return (equality.Groups["name"].Success ? $"name({row})" : row) + (codes.Count == 1 ? " = " + codes[0] : " in {" + string.Join(", ", codes) + "}");
    }

    private static string Listed(IEnumerable<string> rows) => string.Join(", ", rows.Distinct().Order(RowOrder.Instance).Select(number => "row " + number));

    private static IEnumerable<string> Rows(string text) => Row().Matches(text).Select(match => match.Value);

    private const string OneRow = "[0-9]+[a-z]*";
    private const string OneCode = """(?:EV |DT )?\((?<value>[^(),"]+?)\s*,\s*(?<scheme>[^(),"]+?)\s*,\s*"(?<meaning>[^"]*)"\s*\)""";

    [GeneratedRegex("^XOR,? rows? (?<rows>" + OneRow + "(?:(?:, ?(?:and |or )?| and | or )(?:rows? )?" + OneRow + ")*)$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Xor();

    [GeneratedRegex("^(?:(?<iff>IFF|(?:shall be present )?if and only if)|(?:IF|(?:required|shall be present) if)),? (?<terms>.+)$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex If();

    [GeneratedRegex(@",?\s+(and|or)\s+(?=(?:the )?(?:value of )?row )", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Joint();

    [GeneratedRegex("^(?:the )?row (?<row>" + OneRow + ") is (?:(?<not>not present|absent)|present)$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Presence();

    [GeneratedRegex(
        "^(?:the )?(?:value of )?row (?<row>" + OneRow + ")(?:(?<name> concept name)| value)? (?:is|equals|=)(?: one of)? (?<codes>" + OneCode + "(?:(?:,| or|, or) " + OneCode + ")*)$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Equality();

    [GeneratedRegex(OneCode, RegexOptions.CultureInvariant)]
    private static partial Regex Code();

    [GeneratedRegex("^at least one of rows? (?<rows>" + OneRow + "(?:(?:, ?(?:and |or )?| and | or )(?:rows? )?" + OneRow + ")*) (?:shall be|is|are) present$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex AtLeastOne();

    [GeneratedRegex("^(?:IF|required if|shall be present if) (?:it is )?not inherited$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex NotInherited();

    [GeneratedRegex(OneRow, RegexOptions.CultureInvariant)]
    private static partial Regex Row();
}
