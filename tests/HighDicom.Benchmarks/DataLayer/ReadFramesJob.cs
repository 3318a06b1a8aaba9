using FellowOakDicom;
using FellowOakDicom.IO.Buffer;
using HighDicom.Benchmarks.Harness;
using Microsoft.Win32.SafeHandles;

namespace HighDicom.Benchmarks.DataLayer;

/// <summary>Reads 1,000 frames of 256 KiB by range, beside bare reads of the file.</summary>
internal sealed class ReadFramesJob : IJob
{
    private const int FrameSize = 512 * 512;
    private const int Frames = 1000;

    private readonly string _path = Path.Combine(Path.GetTempPath(), $"highdicom-{Environment.ProcessId}.dcm");
    private readonly byte[] _frame = new byte[FrameSize];

    public string Name => "dicom-frames";

    public string Description => "Read 1,000 frames of 256 KiB by range from a file on demand; the note compares medians with RandomAccess.Read";

    public void Prepare() => LargeFile.Create(_path, Frames * FrameSize);

    public string Run()
    {
        try
        {
            return Timed.Compare("1,000 frames of 256 KiB by range from a file on demand, beside RandomAccess.Read", ByRange, Bare);
        }
        finally
        {
            File.Delete(_path);
        }
    }

    private object ByRange()
    {
        IByteBuffer buffer = DicomFile.Open(_path).Dataset.GetDicomItem<DicomElement>(DicomTag.PixelData)!.Buffer;
        for (int i = 0; i < Frames; i++)
        {
            buffer.GetByteRange((long)i * FrameSize, FrameSize, _frame);
        }

        return buffer;
    }

    private object Bare()
    {
        using SafeFileHandle handle = File.OpenHandle(_path);
        for (int i = 0; i < Frames; i++)
        {
            RandomAccess.Read(handle, _frame, (long)i * FrameSize);
        }

        return handle;
    }
}
