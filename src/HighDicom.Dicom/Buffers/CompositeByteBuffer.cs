namespace FellowOakDicom.IO.Buffer;

/// <summary>Several buffers one after the other.</summary>
public class CompositeByteBuffer : IByteBuffer
{
    /// <summary>A buffer of the given parts.</summary>
    public CompositeByteBuffer(IEnumerable<IByteBuffer> buffers) => Buffers = [.. buffers];

    /// <summary>A buffer of the given parts.</summary>
    public CompositeByteBuffer(params IByteBuffer[] buffers) => Buffers = [.. buffers];

    /// <summary>The parts.</summary>
    public IList<IByteBuffer> Buffers { get; }

    /// <summary>Whether all parts are in memory.</summary>
    public bool IsMemory => Buffers.All(buffer => buffer.IsMemory);

    /// <inheritdoc/>
    public long Size
    {
        get
        {
            long size = 0;
            foreach (IByteBuffer buffer in Buffers)
            {
                size += buffer.Size;
            }

            return size;
        }
    }

    /// <summary>All bytes in a new array.</summary>
    public byte[] Data
    {
        get
        {
            byte[] data = BufferRange.NewArray(Size);
            using MemoryStream stream = new(data);
            CopyToStream(stream);
            return data;
        }
    }

    /// <inheritdoc/>
    public void GetByteRange(long offset, int count, byte[] output)
    {
        BufferRange.Check(Size, offset, count, output);
        int done = 0;
        long start = 0;
        foreach (IByteBuffer buffer in Buffers)
        {
            long size = buffer.Size;
            long inner = offset + done - start;
            if (done < count && inner < size)
            {
                done += CopyPart(buffer, inner, (int)Math.Min(size - inner, count - done), output, done);
            }

            start += size;
        }
    }

    /// <inheritdoc/>
    public void CopyToStream(Stream stream)
    {
        foreach (IByteBuffer buffer in Buffers)
        {
            buffer.CopyToStream(stream);
        }
    }

    /// <inheritdoc/>
    public async Task CopyToStreamAsync(Stream stream, CancellationToken cancellationToken)
    {
        foreach (IByteBuffer buffer in Buffers)
        {
            await buffer.CopyToStreamAsync(stream, cancellationToken).ConfigureAwait(false);
        }
    }

    private static int CopyPart(IByteBuffer buffer, long offset, int count, byte[] output, int start)
    {
        if (start == 0)
        {
            buffer.GetByteRange(offset, count, output);
            return count;
        }

        byte[] part = new byte[count];
        buffer.GetByteRange(offset, count, part);
        part.CopyTo(output, start);
        return count;
    }
}
