using Microsoft.Win32.SafeHandles;

namespace HighDicom.Benchmarks.Segmentations;

/// <summary>What no program can be much faster than, on one thread: every byte of the input is looked at once and as many bytes as the file has are set in new memory; these bytes are written to a new file with one call.</summary>
/// <param name="input">What goes in.</param>
/// <param name="path">A file that is not there.</param>
internal sealed class WriterFloor(WriterInput input, string path)
{
    private byte[] _output = [];

    public Spent Make(long bytes) => Spent.On(() =>
    {
        _output = new byte[bytes];
        Array.Fill(_output, (byte)input.ReadOnce());
    });

    public Spent Write()
    {
        Spent spent = Spent.On(() =>
        {
            using SafeFileHandle file = File.OpenHandle(path, FileMode.CreateNew, FileAccess.Write);
            RandomAccess.Write(file, _output, 0);
        });
        _output = [];
        File.Delete(path);
        return spent;
    }
}
