namespace FellowOakDicom.IO.Buffer;

/// <summary>A buffer of odd length with a zero byte behind it.</summary>
public class EvenLengthBuffer : IByteBuffer
{
    private EvenLengthBuffer(IByteBuffer buffer) => Buffer = buffer;

    /// <summary>The buffer of odd length.</summary>
    public IByteBuffer Buffer { get; }

    /// <inheritdoc/>
    public bool IsMemory => Buffer.IsMemory;

    /// <inheritdoc/>
    public long Size => Buffer.Size + 1;

    /// <summary>All bytes in a new array.</summary>
    public byte[] Data
    {
        get
        {
            byte[] data = BufferRange.NewArray(Size);
            Buffer.GetByteRange(0, data.Length - 1, data);
            data[^1] = 0;
            return data;
        }
    }

    /// <summary>The buffer itself if its length is even, otherwise with a zero byte behind it.</summary>
    public static IByteBuffer Create(IByteBuffer buffer)
    {
        ArgumentNullException.ThrowIfNull(buffer);
        return buffer.Size % 2 == 0 ? buffer : new EvenLengthBuffer(buffer);
    }

    /// <inheritdoc/>
    public void GetByteRange(long offset, int count, byte[] output)
    {
        BufferRange.Check(Size, offset, count, output);
        int inner = (int)Math.Min(count, Buffer.Size - offset);
        Buffer.GetByteRange(offset, inner, output);
        if (inner < count)
        {
            output[inner] = 0;
        }
    }

    /// <inheritdoc/>
    public void CopyToStream(Stream s)
    {
        ArgumentNullException.ThrowIfNull(s);
        Buffer.CopyToStream(s);
        s.WriteByte(0);
    }

    /// <inheritdoc/>
    public async Task CopyToStreamAsync(Stream s, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(s);
        await Buffer.CopyToStreamAsync(s, cancellationToken).ConfigureAwait(false);
        await s.WriteAsync(new byte[1], cancellationToken).ConfigureAwait(false);
    }
}
