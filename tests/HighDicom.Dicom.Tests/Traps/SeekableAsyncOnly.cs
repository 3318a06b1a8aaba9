namespace HighDicom.Dicom.Tests.Traps;

/// <summary>A stream that can seek and refuses to wait.</summary>
internal sealed class SeekableAsyncOnly(byte[] content) : MemoryStream(content, 0, content.Length, writable: false, publiclyVisible: true)
{
    public override int Read(byte[] buffer, int offset, int count) => throw new InvalidOperationException("Synchronous reading is not allowed.");

    public override int Read(Span<byte> buffer) => throw new InvalidOperationException("Synchronous reading is not allowed.");

    public override async Task<int> ReadAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) =>
        await ReadAsync(buffer.AsMemory(offset, count), cancellationToken);

    public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        await Task.Yield();
        int count = (int)Math.Min(buffer.Length, Length - Position);
        GetBuffer().AsSpan((int)Position, count).CopyTo(buffer.Span);
        Position += count;
        return count;
    }
}
