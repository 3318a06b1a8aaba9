using HighDicom.StandardImporter.Reporting;
using HighDicom.StandardImporter.Tables;

namespace HighDicom.StandardImporter.Merging;

/// <summary>Puts a published table of attributes together with what standard-xml has of it.</summary>
internal sealed class TableMerger(ConditionMerger conditions, ItemStore items, IReadOnlySet<string> knownTags, IReadOnlySet<string> knownTables, ImportReport report)
{
    private readonly ValueMerger _values = new(conditions.Vocabulary, report);

    public FactTable Merge(FactTable published, FactTable? kept)
    {
        List<FactRow> before = items.Expand(kept?.Rows ?? []);
        Dictionary<string, FactRow> keptByPath = [];
        foreach (((_, string path), FactRow row) in RowPaths.Of(before).Zip(before))
        {
            keptByPath.TryAdd(path, row);
        }

        List<FactRow> known = Known(published);
        List<FactRow> rows = [.. RowPaths.Of(known).Zip(known, (path, row) => Merge(new(published.Id, path.Row, row.Line), row, keptByPath.GetValueOrDefault(path.Row)))];
        return published with { Rows = items.Fold(rows, kept?.Rows ?? []) };
    }

    /// <summary>The rows that the dictionary and the tables know; what stands in a sequence that is left out is left out too.</summary>
    private List<FactRow> Known(FactTable table)
    {
        List<FactRow> rows = [];
        int leftOut = int.MaxValue;
        foreach (FactRow row in table.Rows)
        {
            if (row.Depth > leftOut)
            {
                continue;
            }

            bool isKnown = row.Include.Length > 0 ? knownTables.Contains(row.Include) : knownTags.Contains(row.Tag);
            leftOut = isKnown ? int.MaxValue : row.Depth;
            if (isKnown)
            {
                rows.Add(row);
            }
            else
            {
                report.Add(FindingKind.Reference, table.Id, row.Line, row.Key, row.Include.Length > 0 ? "there is no such table" : "the tag is not in PS3.6");
            }
        }

        return rows;
    }

    private FactRow Merge(RowPlace place, FactRow row, FactRow? kept)
    {
        if (row.Include.Length > 0)
        {
            return row with { Applies = kept?.Applies ?? "" };
        }

        FactCondition condition = row.IsConditional ? conditions.Merge(place, row.Sentence, kept?.Condition ?? FactCondition.None)
            : kept?.Type == row.Type ? kept.Condition
            : FactCondition.None;
        return row with
        {
            Condition = condition,
            Items = row.Items.Length > 0 ? row.Items : kept?.Items ?? "",
            Applies = kept?.Applies ?? "",
            Values = _values.Merge(place, row.PublishedLists, kept?.Values ?? []),
        };
    }
}
