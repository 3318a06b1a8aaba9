namespace FellowOakDicom.IO;

/// <summary>A folder of the file system.</summary>
public class DirectoryReference : IDirectoryReference
{
    private readonly DirectoryInfo _folder;

    /// <summary>The folder with the given path.</summary>
    public DirectoryReference(string directoryName) => _folder = new DirectoryInfo(directoryName);

    /// <inheritdoc/>
    public string Name => _folder.FullName;

    /// <inheritdoc/>
    public bool Exists => Directory.Exists(_folder.FullName);

    /// <inheritdoc/>
    public void Create() => _folder.Create();

    /// <inheritdoc/>
    public IEnumerable<string> EnumerateDirectoryNames() => Directory.EnumerateDirectories(_folder.FullName);

    /// <inheritdoc/>
    public IEnumerable<string> EnumerateFileNames(string? searchPattern = null) =>
        Directory.EnumerateFiles(_folder.FullName, searchPattern ?? "*", SearchOption.AllDirectories);
}
