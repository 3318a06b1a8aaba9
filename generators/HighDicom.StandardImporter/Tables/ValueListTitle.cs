using System.Text.RegularExpressions;
using HighDicom.Requirements;
using HighDicom.StandardImporter.Conditions;

namespace HighDicom.StandardImporter.Tables;

/// <summary>
/// Reads the title of a published list of values: "Enumerated Values for Value 1:", "Value 1 Defined Terms:", "Defined Terms if … is …:", and those that name the
/// attribute once more: "Enumerated Values for … (gggg,eeee) when … is …:".
/// </summary>
internal static partial class ValueListTitle
{
    /// <summary>Whether a list with that title is one of values at all.</summary>
    public static bool IsOfValues(string title) => Title().IsMatch(title);

    /// <summary>Whether the values are enumerated, and which values they are about or when.</summary>
    /// <param name="title">The title.</param>
    /// <param name="tag">The attribute in whose description the list stands, as (gggg,eeee).</param>
    /// <param name="vocabulary">The names in conditions.</param>
    /// <returns>Null if the condition is not understood, or the list is one for another attribute.</returns>
    public static (bool Enumerated, string When)? Read(string title, string tag, Vocabulary vocabulary)
    {
        Match match = Title().Match(title);
        string rest = title[(match.Index + match.Length)..].Trim(' ', ':', '.');
        bool enumerated = match.Groups["kind"].Value[0] is 'E' or 'e';
        if (Attribute().Match(rest) is { Success: true } attribute)
        {
            if (!attribute.Groups["tag"].Value.Equals(tag, StringComparison.OrdinalIgnoreCase))
            {
                return null;
            }

            rest = rest[attribute.Length..].Trim(' ', ',');
        }

        if (match.Groups["n"] is { Success: true } first)
        {
            return rest.Length == 0 ? (enumerated, "value " + first.Value) : null;
        }

        if (rest.Length == 0)
        {
            return (enumerated, "");
        }

        if (Position().Match(rest) is { Success: true } position)
        {
            return (enumerated, "value " + position.Groups["n"].Value);
        }

        return When().Match(rest) is { Success: true } when && SentenceParser.Parse(rest[when.Length..], vocabulary) is { } condition
            ? (enumerated, ConditionText.Of(condition))
            : null;
    }

    [GeneratedRegex(@"^(?:Value (?<n>\d) )?(?<kind>Enumerated Values?|Defined Terms?)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Title();

    // Only where nothing but a position or a condition follows: "for Modality (0008,0060) is CT" is a condition itself.
    [GeneratedRegex(@"^(?:for|of) [^:]*?(?<tag>\([0-9A-F]{4},[0-9A-F]{4}\))(?=$|,? (?:if|when|value)\b)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Attribute();

    [GeneratedRegex(@"^(?:(?:for|of) )?value (?<n>\d)$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Position();

    [GeneratedRegex("^(?:if|when|for) ", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex When();
}
