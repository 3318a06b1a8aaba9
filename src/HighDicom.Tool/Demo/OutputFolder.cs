namespace HighDicom.Tool.Demo;

/// <summary>
/// A folder that fills at once: files are written to a hidden folder beside it and moved when all of them are there. Whatever fails before, nothing is left behind.
/// </summary>
internal sealed class OutputFolder : IDisposable
{
    private readonly string _target;
    private readonly string _work;

    // The topmost folder that was made only to hold the working folder; null once it holds results.
    private string? _firstNew;

    /// <summary>Makes the working folder.</summary>
    /// <exception cref="IOException">A file has the folder's name, or the folder above cannot be written to.</exception>
    public OutputFolder(string target)
    {
        _target = Path.TrimEndingDirectorySeparator(Path.GetFullPath(target));
        if (File.Exists(_target)) throw new IOException($"{target} is a file, not a folder.");
        string above = Path.GetDirectoryName(_target) ?? throw new IOException($"{target} cannot be used: name a folder below it.");
        _firstNew = FirstMissing(above);
        _work = Path.Combine(above, $".{Path.GetFileName(_target)}-{Guid.NewGuid():N}");
        Directory.CreateDirectory(_work);
    }

    /// <summary>The path to write a file or folder of this name to.</summary>
    public string PathOf(string name) => Path.Combine(_work, name);

    /// <summary>Moves every file to the folder, replacing those of the same name.</summary>
    public void Publish()
    {
        foreach (string file in Directory.EnumerateFiles(_work, "*", SearchOption.AllDirectories).ToArray())
        {
            string place = Path.Combine(_target, Path.GetRelativePath(_work, file));
            Directory.CreateDirectory(Path.GetDirectoryName(place)!);
            File.Move(file, place, overwrite: true);
        }

        _firstNew = null;
    }

    /// <summary>Deletes the working folder, and folders above it that were made for it and hold nothing.</summary>
    public void Dispose()
    {
        Directory.Delete(_work, recursive: true);
        if (_firstNew is not null) Directory.Delete(_firstNew, recursive: true);
    }

    private static string? FirstMissing(string folder)
    {
        string? missing = null;
        for (string? above = folder; above is not null && !Directory.Exists(above); above = Path.GetDirectoryName(above)) missing = above;
        return missing;
    }
}
