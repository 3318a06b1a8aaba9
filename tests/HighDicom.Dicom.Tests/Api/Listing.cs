using System.Reflection;

namespace HighDicom.Dicom.Tests.Api;

/// <summary>The facts of fo-dicom's API, embedded in this assembly.</summary>
internal static class Listing
{
    public static IReadOnlyDictionary<string, List<string>> Types { get; } = ReadTypes();

    public static IEnumerable<string> Lines(string name)
    {
        using Stream stream = Assembly.GetExecutingAssembly().GetManifestResourceStream(name)!;
        using StreamReader reader = new(stream);
        while (reader.ReadLine() is { } line)
        {
            if (!line.StartsWith('#') && line.Length > 0)
            {
                yield return line;
            }
        }
    }

    /// <summary>The lines of each type, by the line that starts it.</summary>
    private static Dictionary<string, List<string>> ReadTypes()
    {
        Dictionary<string, List<string>> types = new(StringComparer.Ordinal);
        List<string> members = [];
        foreach (string line in Lines("fo-dicom-api.txt"))
        {
            if (line.StartsWith("type ", StringComparison.Ordinal))
            {
                members = [];
                types.Add(line, members);
            }
            else
            {
                members.Add(line);
            }
        }

        return types;
    }
}
