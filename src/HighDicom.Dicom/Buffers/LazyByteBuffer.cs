namespace FellowOakDicom.IO.Buffer;

/// <summary>Bytes that are made when first asked for.</summary>
public sealed class LazyByteBuffer : IByteBuffer
{
    private readonly Lazy<byte[]> _bytes;

    /// <summary>A buffer of what the function gives; it is called once.</summary>
    public LazyByteBuffer(Func<byte[]> bytes) => _bytes = new Lazy<byte[]>(bytes);

    /// <inheritdoc/>
    public bool IsMemory => true;

    /// <inheritdoc/>
    public long Size => Data.Length;

    /// <summary>The array that the function gave.</summary>
    public byte[] Data => _bytes.Value;

    /// <inheritdoc/>
    public void GetByteRange(long offset, int count, byte[] output) => ArrayBytes.GetRange(Data, offset, count, output);

    /// <inheritdoc/>
    public void CopyToStream(Stream stream) => ArrayBytes.CopyTo(Data, stream);

    /// <inheritdoc/>
    public Task CopyToStreamAsync(Stream stream, CancellationToken cancellationToken) => ArrayBytes.CopyToAsync(Data, stream, cancellationToken);
}
