using System.Text.RegularExpressions;
using HighDicom.Requirements;
using HighDicom.StandardImporter.Conditions;

namespace HighDicom.StandardImporter.Tables;

/// <summary>Reads the title of a published list of values: "Enumerated Values for Value 1:", "Defined Terms if … is …:".</summary>
internal static partial class ValueListTitle
{
    /// <summary>Whether a list with that title is one of values at all.</summary>
    public static bool IsOfValues(string title) => Title().IsMatch(title);

    /// <summary>Whether the values are enumerated, and which values they are about or when.</summary>
    /// <returns>Null if the condition is not understood.</returns>
    public static (bool Enumerated, string When)? Read(string title, Vocabulary vocabulary)
    {
        Match match = Title().Match(title);
        string rest = title[(match.Index + match.Length)..].Trim(' ', ':', '.');
        bool enumerated = match.Value.StartsWith('E') || match.Value.StartsWith('e');
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

    [GeneratedRegex(@"^(?:Enumerated Values?|Defined Terms?)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Title();

    [GeneratedRegex(@"^(?:for|of) value (?<n>\d)$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Position();

    [GeneratedRegex("^(?:if|when|for) ", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex When();
}
