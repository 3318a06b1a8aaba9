using System.Text.RegularExpressions;
using HighDicom.StandardImporter.Reading;
using HighDicom.StandardImporter.Writing;

namespace HighDicom.StandardImporter.Tables;

/// <summary>Puts published cells of templates into the notation: codes, context groups and templates with their links, bindings of parameters.</summary>
internal static partial class TemplateCell
{
    /// <summary>The Concept Name cell.</summary>
    public static IReadOnlyList<string> ConceptName(PublishedCell? cell, IReadOnlyDictionary<string, string> titles)
    {
        List<string> lines = Lines(cell, titles);
        return lines.Count == 0 ? [] : [string.Join(' ', lines)];
    }

    /// <summary>The Value Set Constraint cell: one statement a line.</summary>
    public static IReadOnlyList<string> ValueSet(PublishedCell? cell, IReadOnlyDictionary<string, string> titles) => Lines(cell, titles);

    private static List<string> Lines(PublishedCell? cell, IReadOnlyDictionary<string, string> titles) =>
        cell is null ? [] : [.. cell.Paragraphs.Select(paragraph => Line(paragraph, titles)).Where(line => line.Length > 0)];

    private static string Line(Paragraph paragraph, IReadOnlyDictionary<string, string> titles)
    {
        string text = Spaced(Paragraph.Plainer(paragraph.Text));
        Match group = Group().Match(text);
        string number = group.Groups["number"].Value;
        bool isTemplate = group.Groups["kind"].Value == "DTID";
        string target = paragraph.Links.FirstOrDefault(number.Length > 0 ? (isTemplate ? "sect_TID_" : "sect_CID_") + number : "");

        // "NO BCID" and "DCID unknown" name no group.
        if (target.Length == 0)
        {
            return XmlText.Of(text.Replace(Paragraph.LinkMark, ' '));
        }

        string title = titles.TryGetValue(target, out string? known) ? Numbered().Replace(known, "") : group.Groups["title"].Value.Trim(' ', '"');
        string link = isTemplate ? $"<xref linkend=\"{XmlText.Of(target)}\"/>" : $"<olink targetdoc=\"PS3.16\" targetptr=\"{XmlText.Of(target)}\"/>";
        return $"{XmlText.Of(text[..group.Index])}{group.Groups["kind"].Value} {link} {XmlText.Of(title)}".TrimEnd();
    }

    // "EV(121071,DCM,"Finding")" and "UNITS=" as the notation has them.
    private static string Spaced(string text)
    {
        string code = Code().Replace(text, "${word}(${value}, ${scheme}, \"${meaning}\")").Trim();
        return Statement().Replace(code, match => match.Groups["word"].Value.ToUpperInvariant() + " = ");
    }

    [GeneratedRegex("""(?<word>\b(?:EV|DT) ?)?\((?<value>[^(),"]+?)\s*,\s*(?<scheme>[^(),"]+?)\s*,\s*"(?<meaning>[^"]*)"\s*\)""", RegexOptions.CultureInvariant)]
    private static partial Regex Code();

    [GeneratedRegex(@"^(?<word>UNITS|Units|DEFAULT|GRAPHIC TYPE|Graphic Type)\s*=\s*", RegexOptions.CultureInvariant)]
    private static partial Regex Statement();

    [GeneratedRegex("""\b(?<kind>[DB]CID|DTID)\s*(?<number>[0-9]*)\s*\uFFFC?\s*(?<title>.*)$""", RegexOptions.CultureInvariant)]
    private static partial Regex Group();

    [GeneratedRegex("^[CT]ID [0-9]+[.:]? ", RegexOptions.CultureInvariant)]
    private static partial Regex Numbered();
}
