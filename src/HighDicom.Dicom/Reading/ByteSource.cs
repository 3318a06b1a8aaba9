using FellowOakDicom.IO.Buffer;

namespace FellowOakDicom.IO.Reader;

/// <summary>
/// The bytes of a file or stream as a window that moves forward. Chunks are never reused: values are slices of them. They start small, so that a header
/// with a large value behind it costs little, and grow while bytes are used up.
/// </summary>
internal abstract class ByteSource
{
    private const int FirstChunk = 1 << 12;
    private const int GreatestChunk = 1 << 20;

    private int _nextChunk = FirstChunk;

    /// <summary>The bytes of the window are those from <see cref="Position"/> to <see cref="End"/>.</summary>
    public byte[] Chunk { get; private set; } = [];

    public int Position { get; private set; }

    public int End { get; private set; }

    /// <summary>The offset of the window in the file.</summary>
    public long Offset { get; private set; }

    /// <summary>Whether there is nothing behind the window.</summary>
    public bool IsComplete { get; private set; }

    /// <summary>The number of bytes of the file; null if it is not known.</summary>
    public abstract long? Length { get; }

    public ReadOnlySpan<byte> Window => Chunk.AsSpan(Position, End - Position);

    /// <summary>Whether values can stay where they are until somebody asks for them.</summary>
    public bool CanDemand => Length is not null;

    /// <summary>A buffer that reads a part of the file when asked.</summary>
    public abstract IByteBuffer Demand(long offset, long length);

    public void Advance(int count)
    {
        Position += count;
        Offset += count;
    }

    /// <summary>Goes forward beyond the window; only where <see cref="CanDemand"/>.</summary>
    public void Skip(long count)
    {
        if (count <= End - Position)
        {
            Advance((int)count);
            return;
        }

        Offset += count;
        (Chunk, Position, End) = ([], 0, 0);
        IsComplete = Offset >= Length;
    }

    /// <summary>Makes the window hold the given number of bytes, or all that are left.</summary>
    public void Fill(int count)
    {
        while (Prepare(count) is { Length: > 0 } space)
        {
            Accept(Read(Offset + (End - Position), space.Span));
        }
    }

    /// <inheritdoc cref="Fill"/>
    public async ValueTask FillAsync(int count, CancellationToken cancellation)
    {
        while (Prepare(count) is { Length: > 0 } space)
        {
            Accept(await ReadAsync(Offset + (End - Position), space, cancellation).ConfigureAwait(false));
        }
    }

    /// <summary>Reads some bytes from an offset in the file, at least one unless the file ends there.</summary>
    protected abstract int Read(long offset, Span<byte> output);

    /// <inheritdoc cref="Read"/>
    protected abstract ValueTask<int> ReadAsync(long offset, Memory<byte> output, CancellationToken cancellation);

    private Memory<byte> Prepare(int count)
    {
        int available = End - Position;
        IsComplete |= Offset + available >= Length;
        if (available >= count || IsComplete)
        {
            return default;
        }

        if (Chunk.Length - Position < count && (End == Chunk.Length || Chunk.Length == 0 || Position > 0))
        {
            Renew(count, available);
        }

        return Chunk.AsMemory(End);
    }

    private void Renew(int count, int available)
    {
        long left = Length is { } length ? length - Offset : long.MaxValue;

        // Of a source that does not tell its length no more is believed than twice what it gave.
        long wanted = Length is null ? Math.Min(count, Math.Max(2L * available, GreatestChunk)) : count;
        byte[] chunk = GC.AllocateUninitializedArray<byte>((int)Math.Min(left, Math.Max(wanted, _nextChunk)));
        Window.CopyTo(chunk);
        (Chunk, Position, End) = (chunk, 0, available);
        _nextChunk = Math.Min(2 * _nextChunk, GreatestChunk);
    }

    private void Accept(int count)
    {
        End += count;
        IsComplete = count == 0 || Offset + (End - Position) == Length;
    }
}
