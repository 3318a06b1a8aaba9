using System.Buffers;

namespace FellowOakDicom.IO.Buffer;

/// <summary>Copies buffers to streams by ranges through one rented array.</summary>
internal static class BufferCopy
{
    private const int ChunkSize = 1 << 18;

    public static void Copy(IByteBuffer buffer, Stream stream)
    {
        ArgumentNullException.ThrowIfNull(stream);
        long size = buffer.Size;
        byte[] chunk = ArrayPool<byte>.Shared.Rent((int)Math.Min(size, ChunkSize));
        try
        {
            for (long done = 0; done < size;)
            {
                int count = (int)Math.Min(size - done, chunk.Length);
                buffer.GetByteRange(done, count, chunk);
                stream.Write(chunk, 0, count);
                done += count;
            }
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(chunk);
        }
    }

    public static async Task CopyAsync(IByteBuffer buffer, Stream stream, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(stream);
        long size = buffer.Size;
        byte[] chunk = ArrayPool<byte>.Shared.Rent((int)Math.Min(size, ChunkSize));
        try
        {
            for (long done = 0; done < size;)
            {
                int count = (int)Math.Min(size - done, chunk.Length);
                await AwayBytes.ReadAsync(buffer, done, new ArraySegment<byte>(chunk, 0, count), cancellation).ConfigureAwait(false);
                await stream.WriteAsync(chunk.AsMemory(0, count), cancellation).ConfigureAwait(false);
                done += count;
            }
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(chunk);
        }
    }
}
