namespace FellowOakDicom.IO.Buffer;

/// <summary>A part of a seekable stream, read when asked for; the stream must stay open. All buffers of one stream take turns.</summary>
public sealed class StreamByteBuffer : IByteBuffer
{
    /// <summary>The part of <paramref name="length"/> bytes from <paramref name="position"/>.</summary>
    public StreamByteBuffer(Stream stream, long position, long length)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentOutOfRangeException.ThrowIfNegative(position);
        ArgumentOutOfRangeException.ThrowIfNegative(length);
        (Stream, Position, Size) = (stream, position, length);
    }

    /// <summary>The stream.</summary>
    public Stream Stream { get; }

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
        try
        {
            lock (Stream)
            {
                Stream.Position = position;
                Stream.ReadExactly(output);
            }
        }
        catch (Exception error) when (error is ObjectDisposedException or EndOfStreamException or NotSupportedException)
        {
            throw new DicomIoException(FormattableString.Invariant($"The stream cannot be read at byte {position}; it must stay open and unchanged while values are read from it on demand"), error);
        }
    }
}
