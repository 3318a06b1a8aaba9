using System.Collections.Concurrent;

namespace HighDicom.ConformanceTests.Corpus;

/// <summary>A file of each kind of object that we write, written once when it is asked for.</summary>
internal static class WrittenFiles
{
    private static readonly Lazy<TemporaryFolder> Folder = new(() => new TemporaryFolder());
    private static readonly ConcurrentDictionary<string, Lazy<string>> Files = new(StringComparer.Ordinal);

    public static string Of(WrittenKind kind) => Files.GetOrAdd(kind.Name, _ => new Lazy<string>(() => Write(kind))).Value;

    public static void Delete()
    {
        if (Folder.IsValueCreated) Folder.Value.Dispose();
    }

    private static string Write(WrittenKind kind)
    {
        string path = Folder.Value.File(kind.Name.Replace(' ', '-') + ".dcm");
        kind.Write(path);
        return path;
    }
}
