using FellowOakDicom;
using HighDicom.Benchmarks.Harness;

namespace HighDicom.Benchmarks.DataLayer;

/// <summary>Opens a file of 1 GB whose pixels stay where they are.</summary>
internal sealed class OpenLargeFileJob : IJob
{
    private readonly string _path = Path.Combine(Path.GetTempPath(), $"highdicom-{Environment.ProcessId}.dcm");

    public string Name => "dicom-open";

    public string Description => "Open a multi-frame file of 1 GB with pixels on demand; its making is not timed";

    public void Prepare() => LargeFile.Create(_path, 1 << 30);

    public string Run()
    {
        try
        {
            return Timed.Alone("a file of 1 GiB of pixels in 4,096 frames, on demand", () => DicomFile.Open(_path));
        }
        finally
        {
            File.Delete(_path);
        }
    }
}
