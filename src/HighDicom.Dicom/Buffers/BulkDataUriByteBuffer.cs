namespace FellowOakDicom.IO.Buffer;

/// <summary>Bytes that lie at an address; whoever can fetch them sets <see cref="Data"/>.</summary>
public class BulkDataUriByteBuffer : IBulkDataUriByteBuffer
{
    private byte[]? _data;

    /// <summary>A buffer for what lies at the address.</summary>
    public BulkDataUriByteBuffer(string bulkDataUri) => BulkDataUri = bulkDataUri;

    /// <inheritdoc/>
    public string BulkDataUri { get; }

    /// <inheritdoc/>
    public bool IsMemory => _data is not null;

    /// <summary>The bytes.</summary>
    /// <exception cref="DicomIoException">They were not fetched yet.</exception>
    public virtual byte[] Data
    {
        get => _data ?? throw new DicomIoException($"The bytes at {BulkDataUri} were not fetched yet; set Data first");
        set => _data = value;
    }

    /// <summary>The number of bytes.</summary>
    /// <exception cref="DicomIoException">They were not fetched yet.</exception>
    public virtual long Size => Data.Length;

    /// <inheritdoc/>
    public void GetByteRange(long offset, int count, byte[] output) => ArrayBytes.GetRange(Data, offset, count, output);

    /// <inheritdoc/>
    public void CopyToStream(Stream stream) => ArrayBytes.CopyTo(Data, stream);

    /// <inheritdoc/>
    public Task CopyToStreamAsync(Stream stream, CancellationToken cancellationToken) => ArrayBytes.CopyToAsync(Data, stream, cancellationToken);
}
