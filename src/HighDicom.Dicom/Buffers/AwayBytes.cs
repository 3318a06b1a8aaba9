namespace FellowOakDicom.IO.Buffer;

/// <summary>Buffers whose bytes are not in memory: what they read from, and how ranges of them are fetched without waiting.</summary>
internal static class AwayBytes
{
    /// <summary>The parts of files that a buffer is made of, as far as its kind is known.</summary>
    public static IEnumerable<FileByteBuffer> Files(IByteBuffer buffer) => buffer switch
    {
        FileByteBuffer file => [file],
        RangeByteBuffer range => Files(range.Internal),
        SwapByteBuffer swap => Files(swap.Internal),
        EvenLengthBuffer even => Files(even.Buffer),
        CompositeByteBuffer composite => composite.Buffers.SelectMany(Files),
        _ => [],
    };

    /// <summary>Fetches a range; nobody waits for a file or stream, unless a caller's own kind of buffer knows no better.</summary>
    public static async ValueTask ReadAsync(IByteBuffer buffer, long offset, ArraySegment<byte> output, CancellationToken cancellation)
    {
        switch (buffer)
        {
            case FileByteBuffer file:
                await file.ReadAsync(offset, output, cancellation).ConfigureAwait(false);
                break;
            case StreamByteBuffer stream:
                await stream.ReadAsync(offset, output, cancellation).ConfigureAwait(false);
                break;
            case RangeByteBuffer range:
                await ReadAsync(range.Internal, range.Offset + offset, output, cancellation).ConfigureAwait(false);
                break;
            case SwapByteBuffer swap when offset % swap.UnitSize == 0 && (output.Count % swap.UnitSize == 0 || offset + output.Count == swap.Size):
                await ReadAsync(swap.Internal, offset, output, cancellation).ConfigureAwait(false);
                ByteOrder.Swap(output, swap.UnitSize);
                break;
            default:
                byte[] bytes = output.Offset == 0 ? output.Array! : new byte[output.Count];
                buffer.GetByteRange(offset, output.Count, bytes);
                bytes.AsSpan(0, output.Count).CopyTo(output);
                break;
        }
    }
}
