using System.Globalization;
using System.Text.RegularExpressions;
using FellowOakDicom;
using HighDicom.ConformanceTests.Dciodvfy;

namespace HighDicom.ConformanceTests.Comparison;

/// <summary>Reads the errors of dciodvfy.</summary>
internal static partial class JudgeFindings
{
    public static IReadOnlyList<Finding> Of(DciodvfyVerdict verdict) => [.. verdict.Errors.Select(Read).OfType<Finding>()];

    private static Finding? Read(string line)
    {
        Match match = Line().Match(line);
        return match.Success && Path(match.Groups["path"].Value) is { } path ? new Finding(path, Kind(match.Groups["text"].Value), match.Groups["text"].Value) : null;
    }

    // A number behind the last attribute tells which of its values is meant.
    private static AttributePath? Path(string text)
    {
        AttributePath? path = null;
        int item = 0;
        foreach (Match step in Step().Matches(text))
        {
            var tag = new DicomTag(Hex(step.Groups["group"].Value), Hex(step.Groups["element"].Value));
            path = path is null ? new AttributePath(tag) : path.Append(Math.Max(item, 1), tag);
            item = step.Groups["item"].Success ? int.Parse(step.Groups["item"].Value, CultureInfo.InvariantCulture) : 1;
        }

        return path;
    }

    private static string Kind(string text) =>
        text.StartsWith("Missing attribute", StringComparison.Ordinal) ? "missing"
        : text.StartsWith("Empty attribute", StringComparison.Ordinal) ? "empty"
        : text.StartsWith("Attribute present when condition unsatisfied (which may not be present otherwise)", StringComparison.Ordinal) ? "not-allowed"
        : text.StartsWith("Unrecognized enumerated value", StringComparison.Ordinal) ? "bad-value"
        : "other";

    private static ushort Hex(string text) => ushort.Parse(text, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture);

    [GeneratedRegex("^Error - <(?<path>/[^>]*)> - (?<text>.*)$")]
    private static partial Regex Line();

    [GeneratedRegex(@"/\w+\((?<group>[0-9a-f]{4}),(?<element>[0-9a-f]{4})\)(\[(?<item>\d+)\])?")]
    private static partial Regex Step();
}
