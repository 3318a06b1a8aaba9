using System.Buffers;
using FellowOakDicom.IO.Buffer;

namespace HighDicom;

/// <summary>Native Pixel Data of spooled frames: one after the other without padding between them, bits included (PS3.5 8.1.1).</summary>
/// <param name="spool">The frames, each on whole bytes.</param>
/// <param name="places">For each frame its place in the spool; −1 for an empty frame.</param>
/// <param name="frameBits">The number of bits of a frame.</param>
internal sealed class SpooledFrames(IFrameSpool spool, int[] places, long frameBits) : IByteBuffer
{
    private readonly int _frameBytes = checked((int)BitPacking.ByteCount(frameBits));

    public bool IsMemory => spool is MemorySpool;

    public long Size { get; } = (BitPacking.ByteCount(frameBits * places.Length) + 1) & ~1L;

    public byte[] Data
    {
        get
        {
            byte[] data = new byte[Size];
            GetByteRange(0, data.Length, data);
            return data;
        }
    }

    public void GetByteRange(long offset, int count, byte[] output)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(offset);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(count, output.Length);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(offset + count, Size, nameof(offset));
        Span<byte> target = output.AsSpan(0, count);
        target.Clear();
        byte[] frame = ArrayPool<byte>.Shared.Rent(_frameBytes);
        long first = offset << 3;
        long end = (offset + count) << 3;
        for (int i = (int)(first / frameBits); i < places.Length && i * frameBits < end; i++)
        {
            if (places[i] < 0) continue;
            spool.Read(places[i], frame.AsSpan(0, _frameBytes));
            long from = Math.Max(first, i * frameBits);
            long to = Math.Min(end, (i + 1) * frameBits);
            BitRange.Copy(frame, from - (i * frameBits), to - from, target, from - first);
        }

        ArrayPool<byte>.Shared.Return(frame);
    }

    public void CopyToStream(Stream stream)
    {
        ArgumentNullException.ThrowIfNull(stream);
        foreach (ReadOnlyMemory<byte> part in Parts()) stream.Write(part.Span);
    }

    public async Task CopyToStreamAsync(Stream stream, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(stream);
        foreach (ReadOnlyMemory<byte> part in Parts()) await stream.WriteAsync(part, cancellationToken).ConfigureAwait(false);
    }

    // Eight frames end on a whole byte, however many bits one has: no frame is read twice.
    private IEnumerable<ReadOnlyMemory<byte>> Parts()
    {
        int together = frameBits % 8 == 0 ? 1 : 8;
        long partBytes = frameBits * together / 8;
        byte[] part = new byte[checked((int)partBytes)];
        for (long at = 0; at < Size; at += partBytes)
        {
            int count = (int)Math.Min(partBytes, Size - at);
            GetByteRange(at, count, part);
            yield return part.AsMemory(0, count);
        }
    }
}
