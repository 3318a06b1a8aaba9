using System.Globalization;
using System.Text.RegularExpressions;
using System.Threading;
using HighDicom.Generators.Model;
using Microsoft.CodeAnalysis;

namespace HighDicom.Generators.Reading;

/// <summary>Reads which templates, context groups and codes a template names (part16/templates).</summary>
internal static class TemplateLinksReader
{
    private static readonly Regex Code = new("""\(([^(),"]+), ([^(),"]+), "([^"]*)"\)""", RegexOptions.CultureInvariant);

    public static bool Reads(AdditionalText file) => file.IsIn("part16/templates") && !file.Path.EndsWith("_Parameters.xml", StringComparison.Ordinal);

    public static Parsed<TemplateLinks> Read(AdditionalText file, CancellationToken cancellation)
    {
        Parsed<RawDocument> parsed = DocBookReader.Read(file, cancellation);
        if (parsed.Value is not { } document)
        {
            return new(null, parsed.Problems);
        }

        if (document.Tables.Count != 1 || NumberOf(document.Tables[0].Id, "table_TID_") is not { } number)
        {
            return new(null, Problem.One(Rules.BadTable, file.Path, 0, "one table with an id such as table_TID_1500 is expected"));
        }

        List<RawLine> lines = [.. document.Tables[0].Rows.SelectMany(row => row.Cells).SelectMany(cell => cell.Lines)];
        return new(
            new(
                number,
                Numbers(lines, "sect_TID_"),
                Numbers(lines, "sect_CID_"),
                lines.SelectMany(line => Code.Matches(line.Text).Cast<Match>()).Select(ToConcept).Distinct().ToEquatableArray()),
            default);
    }

    private static Concept ToConcept(Match match) => new(match.Groups[2].Value, match.Groups[1].Value, match.Groups[3].Value);

    private static EquatableArray<int> Numbers(List<RawLine> lines, string prefix) =>
        lines.Select(line => NumberOf(line.Link, prefix)).Where(number => number is not null).Select(number => number!.Value).Distinct().ToEquatableArray();

    private static int? NumberOf(string id, string prefix) =>
        id.StartsWith(prefix, StringComparison.Ordinal)
        && int.TryParse(id.Substring(prefix.Length), NumberStyles.None, CultureInfo.InvariantCulture, out int number) ? number : null;
}
