using System.Diagnostics;
using System.Globalization;
using HighDicom.Benchmarks.Harness;

namespace HighDicom.Benchmarks.Reading;

/// <summary>Reads a segmentation of a file. The first reading, in a cold process, is timed; the note tells the best of further ones, the least processor time of one (of all threads), and the memory that reading allocated.</summary>
/// <param name="name">The job's name.</param>
/// <param name="description">What is read, and how.</param>
/// <param name="write">Writes the file.</param>
/// <param name="read">Reads from the opened file; the result is a check figure.</param>
internal sealed class ReadSegmentationJob(string name, string description, Action<string> write, Func<Segmentation, long> read) : IJob
{
    private const int WarmTurns = 40;

    private readonly string _path = Path.Combine(Path.GetTempPath(), $"highdicom-{name}-{Environment.ProcessId}.dcm");

    public string Name => name;

    public string Description => description;

    public void Prepare()
    {
        write(_path);
        GC.Collect(2, GCCollectionMode.Aggressive);
    }

    public string Run()
    {
        (long figure, double cold, _, _) = Once();
        (double best, double leastProcessor) = (double.MaxValue, double.MaxValue);
        long bytes = 0;
        for (int i = 0; i < WarmTurns; i++)
        {
            (_, double time, double processor, bytes) = Once();
            (best, leastProcessor) = (Math.Min(best, time), Math.Min(leastProcessor, processor));
        }

        return string.Create(CultureInfo.InvariantCulture, $"{figure}; cold {cold:0.0} ms, warm {best:0.00} ms, processor {leastProcessor:0.00} ms, {bytes / 1e6:0.0} MB allocated");
    }

    public void CleanUp() => File.Delete(_path);

    private (long Figure, double Time, double Processor, long Bytes) Once()
    {
        GC.Collect();
        long before = GC.GetTotalAllocatedBytes(precise: true);
        TimeSpan processor = Environment.CpuUsage.TotalTime;
        long start = Stopwatch.GetTimestamp();
        long figure = read(Segmentation.Open(_path));
        double time = Stopwatch.GetElapsedTime(start).TotalMilliseconds;
        return (figure, time, (Environment.CpuUsage.TotalTime - processor).TotalMilliseconds, GC.GetTotalAllocatedBytes(precise: true) - before);
    }
}
