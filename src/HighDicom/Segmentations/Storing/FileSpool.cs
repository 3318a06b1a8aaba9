using Microsoft.Win32.SafeHandles;

namespace HighDicom;

/// <summary>Keeps frames in a file that goes away when disposed. Reading is safe for several threads.</summary>
internal sealed class FileSpool(string path) : IFrameSpool
{
    private readonly SafeFileHandle _file = File.OpenHandle(path, FileMode.CreateNew, FileAccess.ReadWrite, FileShare.None, FileOptions.DeleteOnClose);
    private readonly List<long> _ends = [];

    public int Append(ReadOnlySpan<byte> frame)
    {
        long start = Start(_ends.Count);
        RandomAccess.Write(_file, frame, start);
        _ends.Add(start + frame.Length);
        return _ends.Count - 1;
    }

    public int Length(int place) => (int)(_ends[place] - Start(place));

    public void Read(int place, Span<byte> destination)
    {
        long at = Start(place);
        while (destination.Length > 0)
        {
            int read = RandomAccess.Read(_file, destination, at);
            if (read == 0) throw new EndOfStreamException($"The temporary file {path} ends too early.");
            at += read;
            destination = destination[read..];
        }
    }

    public void Dispose() => _file.Dispose();

    private long Start(int place) => place == 0 ? 0 : _ends[place - 1];
}
