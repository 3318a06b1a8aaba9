namespace FellowOakDicom.IO.Buffer;

/// <summary>An array of bytes, not copied.</summary>
public sealed class MemoryByteBuffer : IByteBuffer
{
    /// <summary>The greatest length of an array of bytes.</summary>
    public const int MaxArrayLength = 0x7FFFFFC7;

    /// <summary>A buffer over the given array.</summary>
    public MemoryByteBuffer(byte[] data)
    {
        ArgumentNullException.ThrowIfNull(data);
        Data = data;
    }

    /// <inheritdoc/>
    public bool IsMemory => true;

    /// <inheritdoc/>
    public long Size => Data.Length;

    /// <summary>The array itself.</summary>
    public byte[] Data { get; }

    /// <inheritdoc/>
    public void GetByteRange(long offset, int count, byte[] output)
    {
        BufferRange.Check(Size, offset, count, output);
        Data.AsSpan((int)offset, count).CopyTo(output);
    }

    /// <inheritdoc/>
    public void CopyToStream(Stream stream)
    {
        ArgumentNullException.ThrowIfNull(stream);
        stream.Write(Data);
    }

    /// <inheritdoc/>
    public Task CopyToStreamAsync(Stream stream, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(stream);
        return stream.WriteAsync(Data, cancellationToken).AsTask();
    }
}
