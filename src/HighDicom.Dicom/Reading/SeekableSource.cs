using FellowOakDicom.IO.Buffer;

namespace FellowOakDicom.IO.Reader;

/// <summary>A stream that can seek; offsets count from where it stood.</summary>
internal sealed class SeekableSource(Stream stream) : ByteSource
{
    private readonly long _start = stream.Position;
    private readonly long _length = stream.Length - stream.Position;

    public override long? Length => _length;

    public override IByteBuffer Demand(long offset, long length) => new StreamByteBuffer(stream, _start + offset, length);

    protected override int Read(long offset, Span<byte> output)
    {
        stream.Position = _start + offset;
        return stream.Read(output);
    }

    protected override ValueTask<int> ReadAsync(long offset, Memory<byte> output, CancellationToken cancellation)
    {
        stream.Position = _start + offset;
        return stream.ReadAsync(output, cancellation);
    }
}
