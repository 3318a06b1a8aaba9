using System.Globalization;
using HighDicom.Benchmarks.Harness;
using HighDicom.Benchmarks.Jobs;

namespace HighDicom.Benchmarks.Segmentations;

/// <summary>Writes a segmentation that is never in memory straight to a file, or to a stream that cannot seek.</summary>
/// <param name="name">The name of the job.</param>
/// <param name="description">What is made plane by plane, and how it is encoded.</param>
/// <param name="begin">Makes a builder of sources that make their pixels.</param>
/// <param name="size">The size that is measured.</param>
/// <param name="toStream">Whether it is written to a stream.</param>
internal sealed class PulledSegmentationJob(string name, string description, Func<SourceImages, BenchmarkSize, SegmentationBuilder> begin, BenchmarkSize size, bool toStream = false) : IJob
{
    private string _folder = "";
    private SourceImages? _ct;

    public string Name => name;

    public string Description => $"{description}, to a {(toStream ? "stream that cannot seek" : "file")} with Write: the peak memory counts, the time has the making of the planes in it.";

    public void Prepare()
    {
        _folder = Directory.CreateTempSubdirectory("highdicom-").FullName;
        var small = new BenchmarkSize(8, 64);
        Write(begin(SyntheticCt.Headers(small.Slices, small.Side, small.Side), small));
        _ct = SyntheticCt.Headers(size.Slices, size.Side, size.Side);
        GC.Collect();
        PeakMemory.Reset();
    }

    public string Run()
    {
        double before = PeakMemory.Megabytes();
        Spent spent = Spent.On(() => Write(begin(_ct!, size)));
        double above = PeakMemory.Megabytes() - before;
        return string.Create(CultureInfo.InvariantCulture, $"{new FileInfo(Target).Length / 1e6:0.0} MB written, {above:0.0} MB above the sources, processor {spent.Processor:0.000} s");
    }

    public void CleanUp()
    {
        if (_folder.Length > 0) Directory.Delete(_folder, recursive: true);
    }

    private string Target => Path.Combine(_folder, "segmentation.dcm");

    private void Write(SegmentationBuilder builder)
    {
        if (!toStream)
        {
            builder.Write(Target);
            return;
        }

        using FileStream file = File.Create(Target);
        using var stream = new ForwardStream(file);
        builder.Write(stream);
    }
}
