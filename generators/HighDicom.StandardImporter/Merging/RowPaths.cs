using HighDicom.StandardImporter.Tables;

namespace HighDicom.StandardImporter.Merging;

/// <summary>Where rows stand: the tags of the sequences around them.</summary>
internal static class RowPaths
{
    /// <summary>For each row the path of the sequences around it, and one that names the row itself: the same in another edition.</summary>
    public static List<(string Parent, string Row)> Of(IReadOnlyList<FactRow> rows)
    {
        List<(string Parent, string Row)> paths = [];
        List<string> open = [];
        Dictionary<string, int> seen = new(StringComparer.Ordinal);
        foreach (FactRow row in rows)
        {
            int depth = Math.Min(row.Depth, open.Count);
            open.RemoveRange(depth, open.Count - depth);
            string parent = depth == 0 ? "" : open[^1];
            string path = parent + "/" + row.Key;
            int before = seen.GetValueOrDefault(path);
            seen[path] = before + 1;
            string own = before == 0 ? path : $"{path}#{before + 1}";
            open.Add(own);
            paths.Add((parent, own));
        }

        return paths;
    }
}
