namespace HighDicom;

/// <summary>Keeps frames in memory, in blocks of which none is copied or moved when it is full.</summary>
internal sealed class MemorySpool : IFrameSpool
{
    private const int SmallestBlock = 1 << 16;
    private const int LargestBlock = 1 << 22;

    private readonly List<ReadOnlyMemory<byte>> _frames = [];
    private byte[] _block = [];
    private int _used;

    public int Append(ReadOnlySpan<byte> frame)
    {
        if (_block.Length - _used < frame.Length)
        {
            _block = GC.AllocateUninitializedArray<byte>(Math.Max(frame.Length, Math.Clamp(2 * _block.Length, SmallestBlock, LargestBlock)));
            _used = 0;
        }

        frame.CopyTo(_block.AsSpan(_used));
        _frames.Add(_block.AsMemory(_used, frame.Length));
        _used += frame.Length;
        return _frames.Count - 1;
    }

    public int Length(int place) => _frames[place].Length;

    public void Read(int place, Span<byte> destination) => _frames[place].Span.CopyTo(destination);

    public void Dispose()
    {
    }
}
