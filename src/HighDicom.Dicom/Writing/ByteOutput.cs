using System.Buffers;
using System.Buffers.Binary;

namespace FellowOakDicom.IO.Writer;

/// <summary>A rented buffer that collects what is to be written next.</summary>
internal sealed class ByteOutput(bool isBigEndian) : IDisposable
{
    private byte[] _bytes = ArrayPool<byte>.Shared.Rent(1 << 16);
    private int _count;

    /// <summary>The number of bytes that were written before those in the buffer.</summary>
    private long _flushed;

    public bool IsBigEndian => isBigEndian;

    public ReadOnlyMemory<byte> Pending => _bytes.AsMemory(0, _count);

    public int Count => _count;

    /// <summary>The number of bytes written in all.</summary>
    public long Position => _flushed + _count;

    /// <summary>Room for the given number of bytes; say how many were used with <see cref="Advance"/>.</summary>
    public Span<byte> Space(int count)
    {
        if (_bytes.Length - _count < count)
        {
            Grow(count);
        }

        return _bytes.AsSpan(_count);
    }

    public void Advance(int count) => _count += count;

    public void Write(ReadOnlySpan<byte> bytes)
    {
        bytes.CopyTo(Space(bytes.Length));
        _count += bytes.Length;
    }

    public void Write(uint value)
    {
        Span<byte> space = Space(4);
        if (isBigEndian)
        {
            BinaryPrimitives.WriteUInt32BigEndian(space, value);
        }
        else
        {
            BinaryPrimitives.WriteUInt32LittleEndian(space, value);
        }

        _count += 4;
    }

    /// <summary>The header of an item or delimiter: tag and length.</summary>
    public void WriteMark(uint tag, uint length)
    {
        Span<byte> space = Space(8);
        if (isBigEndian)
        {
            BinaryPrimitives.WriteUInt32BigEndian(space, tag);
            BinaryPrimitives.WriteUInt32BigEndian(space[4..], length);
        }
        else
        {
            BinaryPrimitives.WriteUInt32LittleEndian(space, uint.RotateLeft(tag, 16));
            BinaryPrimitives.WriteUInt32LittleEndian(space[4..], length);
        }

        _count += 8;
    }

    /// <summary>Says that the bytes in the buffer were written elsewhere, and as many more behind them.</summary>
    public void Flushed(long more = 0)
    {
        _flushed += _count + more;
        _count = 0;
    }

    public void Dispose()
    {
        ArrayPool<byte>.Shared.Return(_bytes);
        _bytes = [];
    }

    private void Grow(int count)
    {
        byte[] larger = ArrayPool<byte>.Shared.Rent(Math.Max(2 * _bytes.Length, _count + count));
        Pending.Span.CopyTo(larger);
        ArrayPool<byte>.Shared.Return(_bytes);
        _bytes = larger;
    }
}
