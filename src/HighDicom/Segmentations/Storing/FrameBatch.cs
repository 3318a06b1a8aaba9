using System.Buffers;

namespace HighDicom;

/// <summary>A few frames that are encoded at the same time; one where there is nothing to encode.</summary>
internal sealed class FrameBatch
{
    // Where two frames already take more memory than this, they are encoded one after the other.
    private const int MostBytes = 1 << 24;

    private readonly FrameCompressor? _compressor;
    private readonly byte[][] _pixels;
    private readonly byte[][] _encoded;
    private readonly ArrayBufferWriter<byte>[] _outputs;

    internal FrameBatch(int frameBytes, FrameCompressor? compressor)
    {
        int size = compressor is null ? 1 : Math.Clamp(MostBytes / Math.Max(1, frameBytes), 1, Environment.ProcessorCount);
        _compressor = compressor;
        _pixels = [.. Enumerable.Range(0, size).Select(_ => new byte[frameBytes])];
        _encoded = new byte[size][];
        _outputs = [.. Enumerable.Range(0, size).Select(_ => new ArrayBufferWriter<byte>())];
    }

    internal int Size => _pixels.Length;

    /// <summary>The pixels of a frame, all 0.</summary>
    internal Span<byte> Clear(int frame)
    {
        _pixels[frame].AsSpan().Clear();
        return _pixels[frame];
    }

    internal void Encode(int frames)
    {
        if (_compressor is not null) FrameLoop.Run(frames, Size, frame => _encoded[frame] = _compressor.Encode(_pixels[frame], _outputs[frame]), CancellationToken.None);
    }

    /// <summary>A frame as it is stored.</summary>
    internal ReadOnlySpan<byte> Encoded(int frame) => _compressor is null ? _pixels[frame] : _encoded[frame];
}
