namespace HighDicom.ConformanceTests.Judges;

/// <summary>A folder that goes away with the test.</summary>
internal sealed class TemporaryFolder : IDisposable
{
    public string Path { get; } = Directory.CreateTempSubdirectory("highdicom-").FullName;

    public string File(string name) => System.IO.Path.Combine(Path, name);

    /// <summary>A writable copy of a file in this folder, under its own name.</summary>
    public string CopyOf(string file)
    {
        string copy = File(System.IO.Path.GetFileName(file));
        System.IO.File.WriteAllBytes(copy, System.IO.File.ReadAllBytes(file));
        return copy;
    }

    public void Dispose() => Directory.Delete(Path, recursive: true);
}
