using System.Text.RegularExpressions;

namespace HighDicom.StandardImporter.Conditions;

/// <summary>Finds in a description what it says of when the attribute is required.</summary>
/// <param name="Required">What follows "Required if", one text for each such sentence.</param>
/// <param name="Never">What follows "Shall not be present if".</param>
/// <param name="Otherwise">"allowed" or "forbidden" when the condition does not hold.</param>
/// <param name="Sentence">The sentences as published, for messages.</param>
internal sealed partial record RequirementText(IReadOnlyList<string> Required, IReadOnlyList<string> Never, string Otherwise, string Sentence)
{
    /// <summary>Whether it may be present otherwise under a condition only, which standard-xml has no form for: it is written as allowed.</summary>
    public bool IsOtherwiseConditional => Otherwise == "allowed" && OnlyIf().IsMatch(Sentence);

    /// <summary>Reads a description.</summary>
    public static RequirementText Of(string description)
    {
        List<string> required = [], never = [], sentences = [];
        bool allowed = false;
        foreach (string sentence in SentenceEnd().Split(description))
        {
            string text = sentence.Trim();
            Match otherwise = Otherwise_().Match(text);
            string main = otherwise.Success ? text[..otherwise.Index] : text;
            Match requirement = Required_().Match(main), prohibition = Never_().Match(main);
            bool matters = requirement.Success || prohibition.Success || (otherwise.Success && required.Count > 0);
            allowed |= otherwise.Success && !otherwise.Groups["not"].Success && (requirement.Success || required.Count > 0);
            if (requirement.Success)
            {
                required.Add(Trimmed(main[(requirement.Index + requirement.Length)..]));
            }
            else if (prohibition.Success && !otherwise.Success)
            {
                never.Add(Trimmed(main[(prohibition.Index + prohibition.Length)..]));
            }

            if (matters)
            {
                sentences.Add(text);
            }
        }

        return new(required, never, allowed ? "allowed" : "forbidden", string.Join(' ', sentences));
    }

    private static string Trimmed(string text) => text.Trim(' ', ',', ';', '.');

    // Between sentences; "1.2.840" and "e.g. " are none. Some sentences lack the space.
    [GeneratedRegex(@"(?<!\b(?:e\.g|i\.e|etc|vs))(?<=[.:""')\w])\.(?=\s+[A-Z(""]|[A-Z][a-z]|\s*$)", RegexOptions.CultureInvariant)]
    private static partial Regex SentenceEnd();

    [GeneratedRegex(@"\b(?:required(?: only)?|shall be present|shall be included)(?: if| when)\b[:,]?(?: and only if\b)?", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Required_();

    [GeneratedRegex(@"\bshall (?:not be present|not be included|be absent) (?:if|when)\b(?! and only)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Never_();

    [GeneratedRegex(
        @"[\s,;.]*\b(?:otherwise,? )?(?:it )?(?:may (?:also )?be (?:present|included|sent)\b|(?:U - )?optional if\b"
        + @"|(?<not>shall not be (?:present|included|sent) otherwise|shall be absent otherwise|is not permitted otherwise|(?<=otherwise,? (?:it )?)shall (?:not be present|be absent)))",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Otherwise_();

    [GeneratedRegex(@"\b(?:otherwise,? (?:it )?may be (?:present|included) if|may be (?:present|included)(?: otherwise)? (?:only )?if)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex OnlyIf();
}
