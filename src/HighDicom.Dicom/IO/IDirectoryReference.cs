namespace FellowOakDicom.IO;

/// <summary>A folder.</summary>
public interface IDirectoryReference
{
    /// <summary>The path.</summary>
    string Name { get; }

    /// <summary>Whether the folder exists.</summary>
    bool Exists { get; }

    /// <summary>Makes the folder and those above it.</summary>
    void Create();

    /// <summary>The paths of the folders in it.</summary>
    IEnumerable<string> EnumerateDirectoryNames();

    /// <summary>The paths of the files in it, and in folders below, that match a pattern with * and ?; all without a pattern.</summary>
    IEnumerable<string> EnumerateFileNames(string? searchPattern = null);
}
