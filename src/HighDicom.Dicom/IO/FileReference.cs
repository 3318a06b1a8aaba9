namespace FellowOakDicom.IO;

/// <summary>A file of the file system.</summary>
public sealed class FileReference : IFileReference
{
    /// <summary>The file with the given path.</summary>
    public FileReference(string fileName) => Name = Path.GetFullPath(fileName);

    /// <inheritdoc/>
    public string Name { get; private set; }

    /// <inheritdoc/>
    public bool Exists => File.Exists(Name);

    /// <inheritdoc/>
    public bool IsTempFile { get; set; }

    /// <inheritdoc/>
    public IDirectoryReference Directory => new DirectoryReference(Path.GetDirectoryName(Name)!);

    /// <inheritdoc/>
    public Stream Create() => File.Create(Name);

    /// <inheritdoc/>
    public Stream Open() => File.Open(Name, FileMode.Open, FileAccess.ReadWrite);

    /// <inheritdoc/>
    public Stream OpenRead() => File.OpenRead(Name);

    /// <inheritdoc/>
    public Stream OpenWrite() => File.OpenWrite(Name);

    /// <inheritdoc/>
    public void Delete() => File.Delete(Name);

    /// <inheritdoc/>
    public void Move(string dstFileName, bool overwrite = false)
    {
        File.Move(Name, dstFileName, overwrite);
        Name = Path.GetFullPath(dstFileName);
    }

    /// <inheritdoc/>
    public byte[] GetByteRange(long offset, int count)
    {
        byte[] output = new byte[count];
        GetByteRange(offset, count, output);
        return output;
    }

    /// <inheritdoc/>
    public void GetByteRange(long offset, int count, byte[] output) =>
        new Buffer.FileByteBuffer(this, offset, count).GetByteRange(0, count, output);

    /// <summary>The path.</summary>
    public override string ToString() => Name;
}
