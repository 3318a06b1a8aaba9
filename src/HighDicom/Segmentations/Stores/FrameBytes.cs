using System.Buffers;

namespace HighDicom;

/// <summary>The bytes that hold one frame, and the bit of the first byte at which it begins; rented ones go back when disposed.</summary>
internal readonly struct FrameBytes(byte[] data, int start, int count, int bitOffset, byte[]? rented) : IDisposable
{
    internal ReadOnlySpan<byte> Span => data.AsSpan(start, count);

    internal int BitOffset => bitOffset;

    public void Dispose()
    {
        if (rented is not null) ArrayPool<byte>.Shared.Return(rented);
    }
}
