using HighDicom.StandardImporter.Reporting;
using HighDicom.StandardImporter.Tables;

namespace HighDicom.StandardImporter.Merging;

/// <summary>Puts the published relationships of SR IODs together with what standard-xml has of them.</summary>
internal static class RelationshipMerger
{
    private const int ModeCell = 3;

    /// <summary>The relationships by IOD, in the order of their names.</summary>
    /// <param name="published">As published; their captions name most IODs as these are named.</param>
    /// <param name="kept">As they are.</param>
    /// <param name="iods">The names of the IODs' files.</param>
    /// <param name="report">Takes what belongs to no IOD.</param>
    public static IEnumerable<FactRelationships> Merge(IReadOnlyList<FactRelationships> published, IReadOnlyList<FactRelationships> kept, IReadOnlyList<string> iods, ImportReport report)
    {
        SortedDictionary<string, FactRelationships> merged = new(StringComparer.Ordinal);
        foreach (FactRelationships relationships in kept)
        {
            merged[relationships.Iod] = relationships;
        }

        foreach (FactRelationships relationships in published)
        {
            string? iod = NameOf(relationships.Iod, iods);
            if (iod is null)
            {
                report.Add(FindingKind.Reference, "sr-relationships", 0, relationships.Iod, "no IOD has that name; its relationships are left out");
                continue;
            }

            FactRelationships? before = merged.GetValueOrDefault(iod);
            merged[iod] = before is not null && IsSame(before, relationships) ? before : relationships with { Iod = iod };
        }

        return merged.Values;
    }

    // "Key Object Selection" is what the caption calls the Key Object Selection Document.
    private static string? NameOf(string name, IReadOnlyList<string> iods)
    {
        if (iods.Contains(name))
        {
            return name;
        }

        List<string> longer = [.. iods.Where(iod => iod.StartsWith(name + "-", StringComparison.Ordinal))];
        return longer.Count == 1 ? longer[0] : null;
    }

    // Whether a relationship may be by reference is mostly told in the text around the table: what is known of it stays.
    private static bool IsSame(FactRelationships kept, FactRelationships published) =>
        !published.ByReference && kept.Rows.Select(Values).SequenceEqual(published.Rows.Select(Values));

    private static string Values(IReadOnlyList<string> row) => string.Join('|', row.Take(ModeCell));
}
