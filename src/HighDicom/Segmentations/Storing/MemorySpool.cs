namespace HighDicom;

/// <summary>Keeps frames in memory.</summary>
internal sealed class MemorySpool : IFrameSpool
{
    private readonly List<byte[]> _frames = [];

    public int Append(ReadOnlySpan<byte> frame)
    {
        _frames.Add(frame.ToArray());
        return _frames.Count - 1;
    }

    public int Length(int place) => _frames[place].Length;

    public void Read(int place, Span<byte> destination) => _frames[place].CopyTo(destination);

    public void Dispose()
    {
    }
}
