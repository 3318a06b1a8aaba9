using FellowOakDicom.IO.Reader;
using Microsoft.Win32.SafeHandles;

namespace FellowOakDicom.IO;

/// <summary>A file of the file system.</summary>
public sealed class FileReference : IFileReference
{
    private FileIdentity? _identity;

    // Reading many parts of one file would spend its time opening it. The handle may go whenever memory is wanted.
    private WeakReference<SafeFileHandle>? _handle;

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

    /// <summary>An open file as a source; values that stay in it are only read while it is unchanged.</summary>
    internal FileSource SourceOf(SafeFileHandle handle)
    {
        _identity = FileIdentity.Of(handle);
        return new FileSource(handle, this);
    }

    /// <summary>Takes note of what the file is now.</summary>
    internal void Identify()
    {
        using SafeFileHandle handle = File.OpenHandle(Name, share: FileShare.ReadWrite | FileShare.Delete);
        _identity = FileIdentity.Of(handle);
    }

    /// <summary>Lets go of the open handle: some systems do not let an open file be replaced.</summary>
    internal void Release()
    {
        Known?.Dispose();
        _handle = null;
    }

    /// <summary>Reads a part; <paramref name="isRepeated"/> tells that more parts are likely to follow.</summary>
    internal void Read(long position, Span<byte> output, bool isRepeated)
    {
        if (Known is { } known)
        {
            try
            {
                ReadFully(known, position, output);
                return;
            }
            catch (ObjectDisposedException)
            {
                // Released by another thread meanwhile: the file is opened again.
            }
        }

        SafeFileHandle handle = OpenUnchanged();
        try
        {
            ReadFully(handle, position, output);
        }
        finally
        {
            Keep(handle, isRepeated);
        }
    }

    /// <inheritdoc cref="Read"/>
    internal async ValueTask ReadAsync(long position, Memory<byte> output, bool isRepeated, CancellationToken cancellation)
    {
        if (Known is { } known)
        {
            try
            {
                await ReadFullyAsync(known, position, output, cancellation).ConfigureAwait(false);
                return;
            }
            catch (ObjectDisposedException)
            {
                // Released by another thread meanwhile: the file is opened again.
            }
        }

        SafeFileHandle handle = OpenUnchanged();
        try
        {
            await ReadFullyAsync(handle, position, output, cancellation).ConfigureAwait(false);
        }
        finally
        {
            Keep(handle, isRepeated);
        }
    }

    private SafeFileHandle? Known => _handle is { } known && known.TryGetTarget(out SafeFileHandle? open) && !open.IsClosed ? open : null;

    private SafeFileHandle OpenUnchanged()
    {
        SafeFileHandle handle = File.OpenHandle(Name, share: FileShare.ReadWrite | FileShare.Delete);
        if (_identity is { } identity && identity != FileIdentity.Of(handle))
        {
            handle.Dispose();
            throw new DicomIoException($"{Name} was changed since it was opened; values that stayed in it are lost");
        }

        return handle;
    }

    private void Keep(SafeFileHandle handle, bool isRepeated)
    {
        if (isRepeated)
        {
            _handle = new WeakReference<SafeFileHandle>(handle);
        }
        else
        {
            handle.Dispose();
        }
    }

    private void ReadFully(SafeFileHandle handle, long position, Span<byte> output)
    {
        while (output.Length > 0)
        {
            int count = Some(RandomAccess.Read(handle, output, position), position);
            output = output[count..];
            position += count;
        }
    }

    private async ValueTask ReadFullyAsync(SafeFileHandle handle, long position, Memory<byte> output, CancellationToken cancellation)
    {
        while (output.Length > 0)
        {
            int count = Some(await RandomAccess.ReadAsync(handle, output, position, cancellation).ConfigureAwait(false), position);
            output = output[count..];
            position += count;
        }
    }

    private int Some(int count, long position) =>
        count > 0 ? count : throw new DicomIoException(FormattableString.Invariant($"{Name} ends at byte {position}, inside of a value that stayed in it"));
}
