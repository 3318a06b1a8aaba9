namespace FellowOakDicom.IO.Buffer;

/// <summary>A part of a file, read when asked for. Safe on several threads.</summary>
public sealed class FileByteBuffer : IByteBuffer
{
    private volatile Place _place;

    /// <summary>The part of <paramref name="length"/> bytes from <paramref name="position"/>.</summary>
    public FileByteBuffer(IFileReference file, long position, long length)
    {
        ArgumentNullException.ThrowIfNull(file);
        ArgumentOutOfRangeException.ThrowIfNegative(position);
        ArgumentOutOfRangeException.ThrowIfNegative(length);
        (_place, Size) = (new Place(file, position), length);
    }

    /// <summary>The file.</summary>
    public IFileReference File => _place.File;

    /// <summary>Where the part starts.</summary>
    public long Position => _place.Position;

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
            Read(0, data);
            return data;
        }
    }

    /// <inheritdoc/>
    public void GetByteRange(long offset, int count, byte[] output)
    {
        BufferRange.Check(Size, offset, count, output);
        Read(offset, output.AsSpan(0, count));
    }

    /// <inheritdoc/>
    public void CopyToStream(Stream stream) => BufferCopy.Copy(this, stream);

    /// <inheritdoc/>
    public Task CopyToStreamAsync(Stream stream, CancellationToken cancellationToken) => BufferCopy.CopyAsync(this, stream, cancellationToken);

    /// <summary>Follows the bytes to where they are now: in the file that was written over the one they were read from.</summary>
    internal void MoveTo(FileReference file, long position) => _place = new Place(file, position);

    /// <summary>Reads a range without waiting; it must lie in the part.</summary>
    internal async ValueTask ReadAsync(long offset, Memory<byte> output, CancellationToken cancellation)
    {
        Place place = _place;
        if (place.File is FileReference file)
        {
            await file.ReadAsync(place.Position + offset, output, isRepeated: output.Length < Size, cancellation).ConfigureAwait(false);
            return;
        }

        place.File.GetByteRange(place.Position + offset, output.Length).CopyTo(output);
    }

    private void Read(long offset, Span<byte> output)
    {
        Place place = _place;
        if (place.File is FileReference file)
        {
            file.Read(place.Position + offset, output, isRepeated: output.Length < Size);
            return;
        }

        place.File.GetByteRange(place.Position + offset, output.Length).CopyTo(output);
    }

    private sealed record Place(IFileReference File, long Position);
}
