using System.Diagnostics;
using System.Globalization;
using HighDicom.Benchmarks.Harness;

namespace HighDicom.Benchmarks.Segmentations;

/// <summary>Builds, checks and saves a segmentation to a file, without waiting for the disk. Code is compiled before, by small ones of the same kind.</summary>
/// <param name="name">The name of the job.</param>
/// <param name="description">What goes in.</param>
/// <param name="begin">Makes the sources and adds the pixels, of the given size.</param>
/// <param name="size">The size that is measured.</param>
internal sealed class SegmentationJob(string name, string description, Func<BenchmarkSize, Func<SegmentationBuilder>> begin, BenchmarkSize size) : IJob
{
    private const int WarmUps = 30;

    private string _folder = "";
    private Func<SegmentationBuilder>? _begin;

    public string Name => name;

    public string Description => $"{description}; built, checked and saved to a file, warm process, pixels made before.";

    public void Prepare()
    {
        _folder = Directory.CreateTempSubdirectory("highdicom-").FullName;
        Func<SegmentationBuilder> small = begin(new BenchmarkSize(8, 64));
        for (int i = 0; i < WarmUps; i++) small().Build().Save(File);
        _begin = begin(size);
        PeakMemory.Reset();
    }

    public string Run()
    {
        long before = GC.GetTotalMemory(forceFullCollection: true) >> 20;
        long start = Stopwatch.GetTimestamp();
        Segmentation segmentation = _begin!().Build();
        double built = Stopwatch.GetElapsedTime(start).TotalSeconds;
        segmentation.Save(File);
        double saved = Stopwatch.GetElapsedTime(start).TotalSeconds - built;
        return string.Create(CultureInfo.InvariantCulture, $"{segmentation.FrameCount} frames, {new FileInfo(File).Length >> 20} MB, built in {built:0.000} s, saved in {saved:0.000} s, {before} MB before");
    }

    public void CleanUp()
    {
        if (_folder.Length > 0) Directory.Delete(_folder, recursive: true);
    }

    private string File => Path.Combine(_folder, "segmentation.dcm");
}
