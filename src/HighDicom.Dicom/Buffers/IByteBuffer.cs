namespace FellowOakDicom.IO.Buffer;

/// <summary>The bytes of a value: in memory, or somewhere they can be fetched from.</summary>
public interface IByteBuffer
{
    /// <summary>Whether the bytes are in memory.</summary>
    bool IsMemory { get; }

    /// <summary>The number of bytes.</summary>
    long Size { get; }

    /// <summary>All bytes; where they are not in memory each call fetches them.</summary>
    byte[] Data { get; }

    /// <summary>Copies <paramref name="count"/> bytes from <paramref name="offset"/> to the start of <paramref name="output"/>.</summary>
    void GetByteRange(long offset, int count, byte[] output);

    /// <summary>Writes all bytes to a stream.</summary>
    void CopyToStream(Stream stream);

    /// <summary>Writes all bytes to a stream.</summary>
    Task CopyToStreamAsync(Stream stream, CancellationToken cancellationToken);
}
