using HighDicom.StandardImporter.Existing;
using HighDicom.StandardImporter.Reporting;

namespace HighDicom.StandardImporter.Writing;

/// <summary>What an import changes in a folder.</summary>
internal static class FolderComparison
{
    private static readonly string[] OneTableAFile = ["part03/iods/", "part03/modules/", "part03/macros/", "part03/functional-groups/", "part03/items/", "part16/templates/"];

    /// <summary>The files that are new, differ, or (of those with one table a file) are no longer made by the parts that were imported.</summary>
    public static List<FileChange> Changes(ExistingFolder existing, StandardFiles files, IReadOnlyCollection<string> parts)
    {
        List<FileChange> changes = [];
        foreach ((string path, string text) in files.Texts)
        {
            string? before = existing.Files.GetValueOrDefault(path);
            if (before != text)
            {
                changes.Add(new(path, before is null ? "new" : "changed", Lines(before ?? "", text)));
            }
        }

        foreach (string path in existing.Files.Keys)
        {
            if (path.EndsWith(".xml", StringComparison.Ordinal) && OneTableAFile.Any(folder => path.StartsWith(folder, StringComparison.Ordinal)) && parts.Contains(path[..path.IndexOf('/', StringComparison.Ordinal)]) && !files.Texts.ContainsKey(path))
            {
                changes.Add(new(path, "removed", []));
            }
        }

        return changes;
    }

    /// <summary>The lines that only one of two texts has, in their order.</summary>
    private static List<string> Lines(string before, string after)
    {
        Dictionary<string, int> left = Count(before), right = Count(after);
        return [.. Missing(before, right).Select(line => "- " + line), .. Missing(after, left).Select(line => "+ " + line)];
    }

    private static Dictionary<string, int> Count(string text) => text.Split('\n').CountBy(line => line, StringComparer.Ordinal).ToDictionary(StringComparer.Ordinal);

    private static IEnumerable<string> Missing(string text, Dictionary<string, int> other)
    {
        Dictionary<string, int> left = new(other, StringComparer.Ordinal);
        foreach (string line in text.Split('\n'))
        {
            int count = left.GetValueOrDefault(line);
            left[line] = count - 1;
            if (count <= 0)
            {
                yield return line;
            }
        }
    }
}
