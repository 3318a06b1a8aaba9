using FellowOakDicom.IO.Buffer;

namespace FellowOakDicom.IO.Reader;

/// <summary>A stream that can only be read forward.</summary>
internal sealed class ForwardSource(Stream stream) : ByteSource
{
    public override long? Length => null;

    public override IByteBuffer Demand(long offset, long length) => throw new NotSupportedException("The stream cannot go back.");

    protected override int Read(long offset, Span<byte> output) => stream.Read(output);

    protected override ValueTask<int> ReadAsync(long offset, Memory<byte> output, CancellationToken cancellation) => stream.ReadAsync(output, cancellation);
}
