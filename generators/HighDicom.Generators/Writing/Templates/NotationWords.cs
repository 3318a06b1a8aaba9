using System.Globalization;
using System.Text.RegularExpressions;
using HighDicom.Requirements;
using HighDicom.Templates.Notation;

namespace HighDicom.Generators.Writing.Templates;

/// <summary>Puts into words what rows of templates say in free notation (part16/templates/README.md): defaults, and what the content tree alone does not tell.</summary>
internal sealed class NotationWords(TermNames names)
{
    private static readonly Dictionary<string, string> Phrases = new()
    {
        ["not (all frames and segments = 1)"] = "not all frames of a single segment are meant",
        ["all frames and segments = 1"] = "all frames of a single segment are meant",
        ["not tiled"] = "the segmentation is not tiled",
        ["tiled"] = "the segmentation is tiled",
        ["frames > 1"] = "has several frames",
        ["frames = 1"] = "has one frame",
        ["one plane"] = "the frames lie in one plane",
        ["VALUE ="] = "the value is",
        ["REF OBJECT"] = "the object referred to",
        ["code of"] = "the code of",
        ["IF"] = "if",
    };

    private static readonly Regex Notation = new(
        @"absent(?<absent>\(\w{4},\w{4}\))|\((?<code>[^,()]+), (?<scheme>\w+), ""(?<meaning>[^""]*)""\)|(?<tag>\(\w{4},\w{4}\))|DCID (?<cid>\d+) (?<title>.+)|\[(?<module>[^]]+)\]|"
            + string.Join("|", Phrases.Keys.Select(Pattern)),
        RegexOptions.CultureInvariant);

    /// <summary>For example <c>Patient's Age (0010,1010) of the Patient Study module</c>.</summary>
    public string Of(string text) => Notation.Replace(text, match =>
        match.Groups["absent"] is { Success: true } absent ? Attribute(absent.Value) + " is absent"
        : match.Groups["code"] is { Success: true } code ? CodeWords.Of(new RowCode(code.Value, match.Groups["scheme"].Value, match.Groups["meaning"].Value))
        : match.Groups["tag"] is { Success: true } tag ? Attribute(tag.Value)
        : match.Groups["cid"] is { Success: true } cid ? CodeWords.Of(new GroupCodes(int.Parse(cid.Value, CultureInfo.InvariantCulture), true, match.Groups["title"].Value))
        : match.Groups["module"] is { Success: true } module ? "of the " + module.Value + " module"
        : Phrases[match.Value]);

    private static string Pattern(string phrase) =>
        (char.IsLetter(phrase[0]) ? @"\b" : "") + Regex.Escape(phrase) + (char.IsLetter(phrase[phrase.Length - 1]) ? @"\b" : "");

    private string Attribute(string text) => TagText.TryRead(text, 0, out uint tag) ? names.Attribute(tag) : text;
}
