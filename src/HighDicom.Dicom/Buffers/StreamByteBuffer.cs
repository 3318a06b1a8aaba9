using System.Runtime.CompilerServices;

namespace FellowOakDicom.IO.Buffer;

/// <summary>A part of a seekable stream, read when asked for; the stream must stay open. All buffers of one stream take turns.</summary>
public sealed class StreamByteBuffer : IByteBuffer
{
    private static readonly ConditionalWeakTable<Stream, SemaphoreSlim> Turns = [];

    private readonly SemaphoreSlim _turn;

    /// <summary>The part of <paramref name="length"/> bytes from <paramref name="position"/>.</summary>
    public StreamByteBuffer(Stream stream, long position, long length)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentOutOfRangeException.ThrowIfNegative(position);
        ArgumentOutOfRangeException.ThrowIfNegative(length);
        (Stream, Position, Size, _turn) = (stream, position, length, Turns.GetValue(stream, static _ => new SemaphoreSlim(1, 1)));
    }

    /// <summary>The stream.</summary>
    public Stream Stream { get; }

    /// <summary>Where the part starts.</summary>
    public long Position { get; }

    /// <inheritdoc/>
    public bool IsMemory => false;

    /// <inheritdoc/>
    public long Size { get; }

    /// <summary>The bytes, read into a new array.</summary>
    public byte[] Data
    {
        get
        {
            byte[] data = BufferRange.NewArray(Size);
            Read(Position, data);
            return data;
        }
    }

    /// <inheritdoc/>
    public void GetByteRange(long offset, int count, byte[] output)
    {
        BufferRange.Check(Size, offset, count, output);
        Read(Position + offset, output.AsSpan(0, count));
    }

    /// <inheritdoc/>
    public void CopyToStream(Stream stream) => BufferCopy.Copy(this, stream);

    /// <inheritdoc/>
    public Task CopyToStreamAsync(Stream stream, CancellationToken cancellationToken) => BufferCopy.CopyAsync(this, stream, cancellationToken);

    /// <summary>Reads a range without waiting; it must lie in the part.</summary>
    internal async ValueTask ReadAsync(long offset, Memory<byte> output, CancellationToken cancellation)
    {
        await _turn.WaitAsync(cancellation).ConfigureAwait(false);
        try
        {
            Stream.Position = Position + offset;
            await Stream.ReadExactlyAsync(output, cancellation).ConfigureAwait(false);
        }
        catch (Exception error) when (IsLost(error))
        {
            throw Lost(Position + offset, error);
        }
        finally
        {
            _turn.Release();
        }
    }

    private static bool IsLost(Exception error) => error is ObjectDisposedException or EndOfStreamException or NotSupportedException;

    private static DicomIoException Lost(long position, Exception error) =>
        new(FormattableString.Invariant($"The stream cannot be read at byte {position}; it must stay open and unchanged while values are read from it on demand"), error);

    private void Read(long position, Span<byte> output)
    {
        _turn.Wait();
        try
        {
            Stream.Position = position;
            Stream.ReadExactly(output);
        }
        catch (Exception error) when (IsLost(error))
        {
            throw Lost(position, error);
        }
        finally
        {
            _turn.Release();
        }
    }
}
