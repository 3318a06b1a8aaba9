using System.Globalization;
using HighDicom.Benchmarks.Harness;
using HighDicom.Benchmarks.Jobs;

namespace HighDicom.Benchmarks.Segmentations;

/// <summary>Writes a segmentation that is never in memory straight to a file: the label map of a whole body, made plane by plane.</summary>
internal sealed class PulledSegmentationJob : IJob
{
    private string _folder = "";
    private SourceImages? _ct;
    private WholeBody? _body;

    public string Name => "seg-pulled-600x512x512x117";

    public string Description => "A label map of 117 organs, made plane by plane, to a BINARY file with Write: the peak memory counts, the time has the making of the planes in it.";

    public void Prepare()
    {
        _folder = Directory.CreateTempSubdirectory("highdicom-").FullName;
        Write(new BenchmarkSize(8, 64));
        _ct = SyntheticCt.Headers(BenchmarkSize.WholeBody.Slices, BenchmarkSize.WholeBody.Side, BenchmarkSize.WholeBody.Side);
        _body = new WholeBody(BenchmarkSize.WholeBody);
        GC.Collect();
        PeakMemory.Reset();
    }

    public string Run()
    {
        double before = PeakMemory.Megabytes();
        Segmentation written = Write(_ct!, _body!);
        return string.Create(CultureInfo.InvariantCulture, $"{written.FrameCount} frames, {PeakMemory.Megabytes() - before:0.0} MB above the sources");
    }

    public void CleanUp()
    {
        if (_folder.Length > 0) Directory.Delete(_folder, recursive: true);
    }

    private void Write(BenchmarkSize size) => Write(SyntheticCt.Headers(size.Slices, size.Side, size.Side), new WholeBody(size));

    private Segmentation Write(SourceImages ct, WholeBody body) => BenchmarkSegments.Begin(ct, SegmentationType.Binary)
        .AddSegments(body, body.Describe).Write(Path.Combine(_folder, "segmentation.dcm"));
}
