namespace FellowOakDicom.IO.Buffer;

/// <summary>Another buffer with the bytes of each unit in reverse order.</summary>
public class SwapByteBuffer : IByteBuffer
{
    /// <summary>A buffer that reverses each unit of <paramref name="unitSize"/> bytes (2, 4 or 8).</summary>
    public SwapByteBuffer(IByteBuffer buffer, int unitSize)
    {
        ArgumentNullException.ThrowIfNull(buffer);
        (Internal, UnitSize) = (buffer, unitSize);
    }

    /// <summary>The buffer with the other order.</summary>
    public IByteBuffer Internal { get; }

    /// <summary>The number of bytes of a unit.</summary>
    public int UnitSize { get; }

    /// <inheritdoc/>
    public bool IsMemory => Internal.IsMemory;

    /// <inheritdoc/>
    public long Size => Internal.Size;

    /// <summary>The bytes in a new array.</summary>
    public byte[] Data
    {
        get
        {
            byte[] data = BufferRange.NewArray(Size);
            GetByteRange(0, data.Length, data);
            return data;
        }
    }

    /// <inheritdoc/>
    public void GetByteRange(long offset, int count, byte[] output)
    {
        BufferRange.Check(Size, offset, count, output);
        long first = offset - (offset % UnitSize);
        long last = Math.Min(Size, (offset + count + UnitSize - 1) / UnitSize * UnitSize);
        if (first == offset && last == offset + count)
        {
            Internal.GetByteRange(offset, count, output);
            ByteOrder.Swap(output.AsSpan(0, count), UnitSize);
            return;
        }

        byte[] units = new byte[last - first];
        Internal.GetByteRange(first, units.Length, units);
        ByteOrder.Swap(units, UnitSize);
        units.AsSpan((int)(offset - first), count).CopyTo(output);
    }

    /// <inheritdoc/>
    public void CopyToStream(Stream stream) => BufferCopy.Copy(this, stream);

    /// <inheritdoc/>
    public Task CopyToStreamAsync(Stream stream, CancellationToken cancellationToken) => BufferCopy.CopyAsync(this, stream, cancellationToken);
}
