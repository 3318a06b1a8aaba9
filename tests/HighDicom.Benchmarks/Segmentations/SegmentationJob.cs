using System.Globalization;
using HighDicom.Benchmarks.Harness;

namespace HighDicom.Benchmarks.Segmentations;

/// <summary>Builds, checks and saves a segmentation to a new file, without waiting for the disk: first in a cold process, then in a warm one.</summary>
/// <param name="name">The name of the job.</param>
/// <param name="description">What goes in.</param>
/// <param name="make">Makes the sources and the pixels, of the given size.</param>
/// <param name="size">The size that is measured.</param>
internal sealed class SegmentationJob(string name, string description, Func<BenchmarkSize, WriterInput> make, BenchmarkSize size) : IJob
{
    private const int SmallTurns = 60;
    private const int WarmTurns = 5;
    private const int Turns = 15;

    private string _folder = "";
    private WriterInput? _input;

    public string Name => name;

    public string Description => $"{description}; built and checked + saved to a new file; first run and warm process, pixels made before, floor of reading and writing as many bytes.";

    public void Prepare()
    {
        _folder = Directory.CreateTempSubdirectory("highdicom-").FullName;
        _input = make(size);
        PeakMemory.Reset();
    }

    public string Run()
    {
        (Spent built, Spent saved, int frames, long bytes) = Once(_input!);
        double peak = PeakMemory.Megabytes();
        WarmUp();
        var turns = new WriterTurns();
        var floor = new WriterFloor(_input!, Path.Combine(_folder, "floor"));
        for (int i = 0; i < Turns; i++)
        {
            (Spent warmBuilt, Spent warmSaved, _, _) = Once(_input!);
            turns.Add(warmBuilt, warmSaved, floor.Make(bytes), floor.Write());
        }

        double both = (_input!.Bytes + bytes) / (1024.0 * 1024.0);
        return string.Create(
            CultureInfo.InvariantCulture,
            $"{frames} frames, {bytes / 1e6:0.0} MB; first {WriterTurns.Text(built.Seconds, saved.Seconds)} s, processor {WriterTurns.Text(built.Processor, saved.Processor)} s, peak {peak / both:0.00} of input and output; {turns}");
    }

    public void CleanUp()
    {
        if (_folder.Length > 0) Directory.Delete(_folder, recursive: true);
    }

    private string Target => Path.Combine(_folder, "segmentation.dcm");

    // Code that runs once in a run is compiled anew after thirty calls, in the background.
    private void WarmUp()
    {
        WriterInput small = make(new BenchmarkSize(8, 64));
        for (int i = 0; i < SmallTurns; i++) Once(small);
        for (int i = 0; i < WarmTurns; i++)
        {
            Thread.Sleep(200);
            Once(_input!);
        }
    }

    private (Spent Built, Spent Saved, int Frames, long Bytes) Once(WriterInput input)
    {
        Segmentation? segmentation = null;
        Spent built = Spent.On(() => segmentation = input.Begin().Build());
        Spent saved = Spent.On(() => segmentation!.Save(Target));
        long bytes = new FileInfo(Target).Length;
        File.Delete(Target);
        return (built, saved, segmentation!.FrameCount, bytes);
    }
}
