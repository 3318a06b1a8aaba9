using System.Buffers;

namespace HighDicom;

/// <summary>A stream that writes into a buffer writer.</summary>
internal sealed class BufferWriterStream(IBufferWriter<byte> destination) : WriteOnlyStream
{
    public override void Write(ReadOnlySpan<byte> buffer) => destination.Write(buffer);
}
