using System.Text.RegularExpressions;
using HighDicom.StandardImporter.Reporting;
using HighDicom.StandardImporter.Tables;

namespace HighDicom.StandardImporter.Merging;

/// <summary>Puts the published registry of data elements together with what standard-xml has of it.</summary>
internal static partial class RegistryMerger
{
    /// <summary>The elements in the order of their tags, those with ranges of tags last.</summary>
    public static IEnumerable<FactElement> Merge(IReadOnlyList<FactElement> published, IReadOnlyList<FactElement> kept, ImportReport report)
    {
        Dictionary<string, FactElement> before = kept.DistinctBy(element => element.Tag).ToDictionary(element => element.Tag);

        // Command elements are registered in PS3.7, which is not read: those that are there stay.
        List<FactElement> elements = [.. kept.Where(element => element.Tag.StartsWith("(0000,", StringComparison.Ordinal))];
        foreach (FactElement element in published)
        {
            if (element.Name.Length > 0 && Representation().IsMatch(element.Vr))
            {
                elements.Add(element);
            }
            else if (before.TryGetValue(element.Tag, out FactElement? known))
            {
                elements.Add(known);
            }
            else
            {
                report.Add(FindingKind.Row, "table_6-1", 0, element.Tag, $"it has no name, or '{element.Vr}' is no value representation");
            }
        }

        return elements.DistinctBy(element => element.Tag).OrderBy(element => element.Tag.Contains('x', StringComparison.Ordinal)).ThenBy(element => element.Tag, StringComparer.Ordinal);
    }

    [GeneratedRegex("^[A-Z]{2}(?: or [A-Z]{2})*$", RegexOptions.CultureInvariant)]
    private static partial Regex Representation();
}
