namespace HighDicom;

/// <summary>Writes files that are either whole or not there.</summary>
internal static class AtomicFile
{
    /// <summary>
    /// Lets <paramref name="write"/> fill a temporary file beside <paramref name="path"/>, then renames it. If anything fails the temporary file is removed.
    /// With <paramref name="disk"/> the content is on the disk before the name is, and the name when this returns.
    /// </summary>
    internal static void Write(string path, Action<string> write, IDiskSync? disk = null)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(path);
        string target = Path.GetFullPath(path);
        string temporary = $"{target}.{Guid.NewGuid():N}.tmp";
        try
        {
            write(temporary);
            disk?.SyncFile(temporary);
            File.Move(temporary, target, overwrite: true);
            disk?.SyncFolder(Path.GetDirectoryName(target)!);
        }
        finally
        {
            File.Delete(temporary);
        }
    }
}
