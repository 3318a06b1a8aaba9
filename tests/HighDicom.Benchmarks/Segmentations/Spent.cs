using System.Diagnostics;

namespace HighDicom.Benchmarks.Segmentations;

/// <summary>What a piece of work took: time of the clock, processor time of all threads (user and system), bytes allocated.</summary>
internal readonly record struct Spent(double Seconds, double Processor, long Bytes)
{
    public static Spent On(Action work)
    {
        GC.Collect();
        long bytes = GC.GetTotalAllocatedBytes(precise: true);
        TimeSpan processor = Environment.CpuUsage.TotalTime;
        long start = Stopwatch.GetTimestamp();
        work();
        double seconds = Stopwatch.GetElapsedTime(start).TotalSeconds;
        return new Spent(seconds, (Environment.CpuUsage.TotalTime - processor).TotalSeconds, GC.GetTotalAllocatedBytes(precise: true) - bytes);
    }

    /// <summary>The least of each figure: what other programs on the machine took is in none of them.</summary>
    public static Spent Least(IReadOnlyCollection<Spent> runs) => new(runs.Min(run => run.Seconds), runs.Min(run => run.Processor), runs.Min(run => run.Bytes));

    public static double MedianSeconds(IReadOnlyCollection<Spent> runs) => runs.Select(run => run.Seconds).Order().ElementAt(runs.Count / 2);
}
