using System.Text.RegularExpressions;

namespace HighDicom.StandardImporter.Tables;

/// <summary>Reads a Usage cell: "C - Required if …", "M - May not be used as a Shared Functional Group."</summary>
/// <param name="Usage">M, C or U; empty if the cell says something else.</param>
/// <param name="Sentence">What follows it.</param>
/// <param name="Placement">Where a functional group may stand: "shared", "per-frame" or "either".</param>
internal sealed partial record UsageText(string Usage, string Sentence, string Placement)
{
    public static UsageText Of(string cell)
    {
        Match match = Cell().Match(cell);
        string sentence = match.Groups["text"].Value;
        string placement = OnlyPerFrame().IsMatch(sentence) ? "per-frame" : OnlyShared().IsMatch(sentence) ? "shared" : "either";
        return new(match.Groups["usage"].Value, sentence, placement);
    }

    [GeneratedRegex(@"^(?<usage>[MCU])(?:$|[\s.,:;-]+(?<text>.*)$)", RegexOptions.CultureInvariant)]
    private static partial Regex Cell();

    [GeneratedRegex(@"\b(?:may|shall) not be used as a shared functional group\b|\bshall (?:only )?be used (?:only )?as a per-frame functional group\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex OnlyPerFrame();

    [GeneratedRegex(@"\b(?:may|shall) (?:only )?be used (?:only )?as a shared functional group\b|\b(?:may|shall) not be used as a per-frame functional group\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex OnlyShared();
}
