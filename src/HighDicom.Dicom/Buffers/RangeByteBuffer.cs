namespace FellowOakDicom.IO.Buffer;

/// <summary>A part of another buffer; reads never leave the part.</summary>
public class RangeByteBuffer : IByteBuffer
{
    /// <summary>The part of <paramref name="length"/> bytes from <paramref name="offset"/>.</summary>
    public RangeByteBuffer(IByteBuffer buffer, long offset, int length)
    {
        ArgumentNullException.ThrowIfNull(buffer);
        ArgumentOutOfRangeException.ThrowIfNegative(offset);
        ArgumentOutOfRangeException.ThrowIfNegative(length);
        (Internal, Offset, Length) = (buffer, offset, length);
    }

    /// <summary>The whole.</summary>
    public IByteBuffer Internal { get; }

    /// <summary>Where the part starts.</summary>
    public long Offset { get; }

    /// <summary>The number of bytes of the part.</summary>
    public int Length { get; }

    /// <inheritdoc/>
    public bool IsMemory => Internal.IsMemory;

    /// <inheritdoc/>
    public long Size => Length;

    /// <summary>The bytes of the part in a new array.</summary>
    public byte[] Data
    {
        get
        {
            byte[] data = BufferRange.NewArray(Length);
            Internal.GetByteRange(Offset, Length, data);
            return data;
        }
    }

    /// <inheritdoc/>
    public void GetByteRange(long offset, int count, byte[] output)
    {
        BufferRange.Check(Length, offset, count, output);
        Internal.GetByteRange(Offset + offset, count, output);
    }

    /// <inheritdoc/>
    public void CopyToStream(Stream stream) => BufferCopy.Copy(this, stream);

    /// <inheritdoc/>
    public Task CopyToStreamAsync(Stream stream, CancellationToken cancellationToken) => BufferCopy.CopyAsync(this, stream, cancellationToken);
}
