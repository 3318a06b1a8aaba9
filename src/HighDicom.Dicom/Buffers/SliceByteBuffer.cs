namespace FellowOakDicom.IO.Buffer;

/// <summary>A part of an array that several values share; made when somebody asks an element for its buffer.</summary>
internal sealed class SliceByteBuffer(byte[] array, int start, int length) : IByteBuffer
{
    private byte[]? _data;

    public bool IsMemory => true;

    public long Size => length;

    public ReadOnlySpan<byte> Span => array.AsSpan(start, length);

    public byte[] Data => _data ??= array.AsSpan(start, length).ToArray();

    public void GetByteRange(long offset, int count, byte[] output)
    {
        BufferRange.Check(length, offset, count, output);
        array.AsSpan(start + (int)offset, count).CopyTo(output);
    }

    public void CopyToStream(Stream stream) => stream.Write(array, start, length);

    public Task CopyToStreamAsync(Stream stream, CancellationToken cancellationToken) =>
        stream.WriteAsync(array.AsMemory(start, length), cancellationToken).AsTask();
}
