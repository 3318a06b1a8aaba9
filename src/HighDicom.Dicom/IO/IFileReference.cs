namespace FellowOakDicom.IO;

/// <summary>A file.</summary>
public interface IFileReference
{
    /// <summary>The path.</summary>
    string Name { get; }

    /// <summary>Whether the file exists.</summary>
    bool Exists { get; }

    /// <summary>Whether the file may be deleted when it is no longer needed.</summary>
    bool IsTempFile { get; set; }

    /// <summary>The folder of the file.</summary>
    IDirectoryReference Directory { get; }

    /// <summary>Makes the file, or empties it, for writing.</summary>
    Stream Create();

    /// <summary>Opens the file for reading and writing.</summary>
    Stream Open();

    /// <summary>Opens the file for reading.</summary>
    Stream OpenRead();

    /// <summary>Opens the file for writing.</summary>
    Stream OpenWrite();

    /// <summary>Deletes the file.</summary>
    void Delete();

    /// <summary>Moves the file; this reference then names the new place.</summary>
    void Move(string dstFileName, bool overwrite = false);

    /// <summary>Reads a part into a new array.</summary>
    byte[] GetByteRange(long offset, int count);

    /// <summary>Reads a part to the start of <paramref name="output"/>.</summary>
    void GetByteRange(long offset, int count, byte[] output);
}
