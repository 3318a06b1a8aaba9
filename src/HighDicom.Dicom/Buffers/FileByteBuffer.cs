using Microsoft.Win32.SafeHandles;

namespace FellowOakDicom.IO.Buffer;

/// <summary>A part of a file, read when asked for. The file is opened for each access; safe on several threads.</summary>
public sealed class FileByteBuffer : IByteBuffer
{
    /// <summary>The part of <paramref name="length"/> bytes from <paramref name="position"/>.</summary>
    public FileByteBuffer(IFileReference file, long position, long length)
    {
        ArgumentNullException.ThrowIfNull(file);
        ArgumentOutOfRangeException.ThrowIfNegative(position);
        ArgumentOutOfRangeException.ThrowIfNegative(length);
        (File, Position, Size) = (file, position, length);
    }

    /// <summary>The file.</summary>
    public IFileReference File { get; }

    /// <summary>Where the part starts.</summary>
    public long Position { get; }

    /// <inheritdoc/>
    public bool IsMemory => false;

    /// <inheritdoc/>
    public long Size { get; }

    /// <summary>The bytes, read into a new array.</summary>
    public byte[] Data
    {
        get
        {
            byte[] data = BufferRange.NewArray(Size);
            Read(Position, data);
            return data;
        }
    }

    /// <inheritdoc/>
    public void GetByteRange(long offset, int count, byte[] output)
    {
        BufferRange.Check(Size, offset, count, output);
        Read(Position + offset, output.AsSpan(0, count));
    }

    /// <inheritdoc/>
    public void CopyToStream(Stream stream) => BufferCopy.Copy(this, stream);

    /// <inheritdoc/>
    public Task CopyToStreamAsync(Stream stream, CancellationToken cancellationToken) => BufferCopy.CopyAsync(this, stream, cancellationToken);

    private void Read(long position, Span<byte> output)
    {
        using SafeFileHandle handle = System.IO.File.OpenHandle(File.Name, share: FileShare.ReadWrite | FileShare.Delete);
        while (output.Length > 0)
        {
            int count = RandomAccess.Read(handle, output, position);
            if (count == 0)
            {
                throw new DicomIoException(FormattableString.Invariant($"{File.Name} ends before byte {position + output.Length}; it was changed since it was opened"));
            }

            output = output[count..];
            position += count;
        }
    }
}
