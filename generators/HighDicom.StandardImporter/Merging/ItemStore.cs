using HighDicom.StandardImporter.Tables;
using HighDicom.StandardImporter.Writing;

namespace HighDicom.StandardImporter.Merging;

/// <summary>
/// The shared items of standard-xml (<c>item_…</c>): the standard repeats their rows in every sequence, standard-xml writes them once.
/// Where an item was shared it stays so, as long as its rows are the same in every place.
/// </summary>
internal sealed class ItemStore(IReadOnlyDictionary<string, FactTable> tables)
{
    private const string Prefix = "item_";

    private readonly SortedDictionary<string, FactTable> _used = new(StringComparer.Ordinal);

    /// <summary>The items that tables of this import include.</summary>
    public IEnumerable<FactTable> Used => _used.Values;

    /// <summary>The rows with those of shared items in the place of their Include rows.</summary>
    public List<FactRow> Expand(IEnumerable<FactRow> rows) => [.. rows.SelectMany(row => Expand(row, []))];

    /// <summary>The rows with Include rows in the place of shared items, as another edition of the table has them.</summary>
    /// <param name="rows">Rows without shared items.</param>
    /// <param name="kept">The rows of the other edition.</param>
    public List<FactRow> Fold(List<FactRow> rows, IReadOnlyList<FactRow> kept)
    {
        List<FactRow> folded = [.. rows];
        List<(string Parent, string Row)> keptPaths = RowPaths.Of(Expand(kept)), paths;
        for (int row = 0, expanded = 0; row < kept.Count; row++)
        {
            int length = Expand(kept[row], []).Count();
            if (IsItem(kept[row]) && length > 0)
            {
                paths = RowPaths.Of(Expand(folded));
                FoldOne(folded, paths, kept[row], keptPaths[expanded].Parent);
            }

            expanded += length;
        }

        return folded;
    }

    private void FoldOne(List<FactRow> rows, List<(string Parent, string Row)> paths, FactRow include, string parent)
    {
        FactTable item = tables[include.Include];
        List<FactRow> pattern = Expand(item.Rows);
        for (int row = 0, expanded = 0; row < rows.Count; expanded += Expand(rows[row], []).Count(), row++)
        {
            if (rows[row].Depth != include.Depth || paths[expanded].Parent != parent || !Matches(rows, row, pattern, include.Depth))
            {
                continue;
            }

            List<FactRow> own = [.. rows.GetRange(row, pattern.Count).Select(child => child with { Depth = child.Depth - include.Depth })];
            if (Share(item with { Rows = Fold(own, item.Rows) }))
            {
                rows.RemoveRange(row, pattern.Count);
                rows.Insert(row, include);
            }

            return;
        }
    }

    private bool Share(FactTable item)
    {
        if (!_used.TryGetValue(item.Id, out FactTable? first))
        {
            _used.Add(item.Id, item);
            return true;
        }

        return first.Rows.Select(RowText.Of).SequenceEqual(item.Rows.Select(RowText.Of));
    }

    private IEnumerable<FactRow> Expand(FactRow row, HashSet<string> open)
    {
        if (!IsItem(row) || !open.Add(row.Include))
        {
            return [row];
        }

        List<FactRow> inner = [.. tables[row.Include].Rows.SelectMany(child => Expand(child, open))];
        open.Remove(row.Include);
        return inner.Select(child => child with { Depth = child.Depth + row.Depth });
    }

    private bool IsItem(FactRow row) => row.Include.StartsWith(Prefix, StringComparison.Ordinal) && tables.ContainsKey(row.Include);

    private static bool Matches(List<FactRow> rows, int start, List<FactRow> pattern, int depth)
    {
        int end = start + pattern.Count;
        if (end > rows.Count || (end < rows.Count && rows[end].Depth > depth))
        {
            return false;
        }

        for (int row = 0; row < pattern.Count; row++)
        {
            FactRow one = rows[start + row], other = pattern[row];
            if (one.Key != other.Key || one.Type != other.Type || one.Depth != other.Depth + depth)
            {
                return false;
            }
        }

        return true;
    }
}
