using System.Text.RegularExpressions;
using HighDicom.StandardImporter.Reading;

namespace HighDicom.StandardImporter.Tables;

/// <summary>Reads the tables of relationship content constraints of SR IODs.</summary>
internal sealed partial class RelationshipTableParser(PublishedFacts facts)
{
    private const string ByReference = "by value or by reference";

    public static bool Reads(PublishedTable table) => table.HasColumns("Source Value Type", "Relationship Type", "Target Value Type") && Caption().IsMatch(table.Caption);

    public void Read(PublishedTable table)
    {
        int source = table.Column("Source"), relationship = table.Column("Relationship"), target = table.Column("Target");
        List<IReadOnlyList<string>> rows = [];
        foreach (PublishedRow row in table.Rows)
        {
            string whole = string.Join(' ', row.Cells.Select(cell => cell.Text));
            bool byReference = whole.Contains("by-reference", StringComparison.OrdinalIgnoreCase) || whole.Contains("by reference", StringComparison.OrdinalIgnoreCase);
            rows.Add([Types(row.Text(source)), Bare(row.Text(relationship)), Types(row.Text(target)), byReference ? ByReference : "by value"]);
        }

        facts.Relationships.Add(new(FileNames.Of(Caption().Match(table.Caption).Groups["iod"].Value), rows.Any(row => row[3] == ByReference), rows));
    }

    private static string Types(string cell) =>
        cell.StartsWith("any", StringComparison.OrdinalIgnoreCase) ? "any" : string.Join(", ", ValueType().Matches(Bare(cell)).Select(match => match.Value));

    private static string Bare(string cell) => Mode().Replace(cell, "").Trim();

    [GeneratedRegex("^Relationship Content Constraints for (?:the )?(?<iod>.+?)(?: IOD)?$", RegexOptions.CultureInvariant)]
    private static partial Regex Caption();

    [GeneratedRegex(@"\b(?:CONTAINER|TEXT|CODE|NUM|PNAME|DATETIME|DATE|TIME|UIDREF|COMPOSITE|IMAGE|WAVEFORM|SCOORD3D|SCOORD|TCOORD|TABLE)\b", RegexOptions.CultureInvariant)]
    private static partial Regex ValueType();

    [GeneratedRegex(@"\(?\bby[- ](?:value|reference)(?: or by[- ](?:value|reference))?\)?", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Mode();
}
