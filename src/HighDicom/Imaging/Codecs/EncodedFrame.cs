using System.Buffers;

namespace HighDicom;

/// <summary>The bytes of a frame as Pixel Data holds them, and the bit of the first byte at which they begin; a rented array goes back when disposed.</summary>
internal readonly struct EncodedFrame(byte[] bytes, int length, int bitOffset) : IDisposable
{
    internal ReadOnlyMemory<byte> Memory => bytes.AsMemory(0, length);

    internal ReadOnlySpan<byte> Span => bytes.AsSpan(0, length);

    internal int BitOffset => bitOffset;

    internal static EncodedFrame Rent(int length, int bitOffset = 0) => new(ArrayPool<byte>.Shared.Rent(length), length, bitOffset);

    internal Span<byte> Writable => bytes.AsSpan(0, length);

    internal byte[] Array => bytes;

    public void Dispose() => ArrayPool<byte>.Shared.Return(bytes);
}
