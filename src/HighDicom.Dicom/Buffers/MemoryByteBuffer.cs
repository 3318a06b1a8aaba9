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
    public void GetByteRange(long offset, int count, byte[] output) => ArrayBytes.GetRange(Data, offset, count, output);

    /// <inheritdoc/>
    public void CopyToStream(Stream stream) => ArrayBytes.CopyTo(Data, stream);

    /// <inheritdoc/>
    public Task CopyToStreamAsync(Stream stream, CancellationToken cancellationToken) => ArrayBytes.CopyToAsync(Data, stream, cancellationToken);
}
