using System.Text.RegularExpressions;

namespace HighDicom.StandardImporter.Tables;

/// <summary>How many items a sequence may have, from its description.</summary>
internal static partial class ItemCount
{
    private static readonly (string Words, string Count)[] Counts =
    [
        ("zero or more", "0-n"), ("one or more", "1-n"), ("zero or one", "0-1"), ("one or two", "1-2"), ("two or more", "2-n"), ("at least two", "2-n"), ("at least one", "1-n"),
        ("only a single", "1"), ("only one", "1"), ("a single", "1"), ("one and only one", "1"), ("exactly one", "1"), ("no more than one", "0-1"), ("at most one", "0-1"), ("one", "1")
    ];

    /// <summary>The count in the form of standard-xml; empty if the description does not say it.</summary>
    public static string Of(string description)
    {
        Match match = Sentence().Match(description);
        return match.Success ? Counts.First(count => match.Groups["count"].Value.Equals(count.Words, StringComparison.OrdinalIgnoreCase)).Count : "";
    }

    [GeneratedRegex(
        @"\b(?<count>zero or more|one or more|zero or one|one or two|two or more|at least two|at least one|only a single|only one|one and only one|exactly one|no more than one|at most one|a single|one) items?\b"
        + "(?: only)? (?:shall|may|is|are) (?:be )?(?:included|present|permitted|allowed)",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Sentence();
}
