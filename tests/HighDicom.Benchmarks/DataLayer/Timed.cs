using System.Diagnostics;
using System.Globalization;

namespace HighDicom.Benchmarks.DataLayer;

/// <summary>Times an action and its floor by turns in one warm process.</summary>
internal static class Timed
{
    private const int WarmTurns = 30;
    private const int Turns = 15;

    /// <summary>A note: the input, medians in milliseconds, their ratio, bytes allocated and their ratio.</summary>
    public static string Compare(string input, Func<object> action, Func<object> floor)
    {
        for (int i = 0; i < WarmTurns; i++)
        {
            Once(floor);
            Once(action);
        }

        List<(double Time, double Bytes)> actions = [];
        List<(double Time, double Bytes)> floors = [];
        for (int i = 0; i < Turns; i++)
        {
            floors.Add(Once(floor));
            actions.Add(Once(action));
        }

        (double time, double bytes) = Median(actions);
        (double floorTime, double floorBytes) = Median(floors);
        return string.Create(
            CultureInfo.InvariantCulture,
            $"{input}; warm process, no fsync: {time:0.00} ms, floor {floorTime:0.00} ms, ratio {time / floorTime:0.00}; {bytes / 1e6:0.000} MB, floor {floorBytes / 1e6:0.000} MB, ratio {bytes / floorBytes:0.00}");
    }

    /// <summary>A note: the input, median in milliseconds and bytes allocated.</summary>
    public static string Alone(string input, Func<object> action)
    {
        for (int i = 0; i < WarmTurns; i++)
        {
            Once(action);
        }

        (double time, double bytes) = Median([.. Enumerable.Range(0, Turns).Select(_ => Once(action))]);
        return string.Create(CultureInfo.InvariantCulture, $"{input}; warm process, no fsync: {time:0.000} ms, {bytes / 1e3:0.0} KB allocated");
    }

    private static (double Time, double Bytes) Once(Func<object> action)
    {
        GC.Collect();
        long before = GC.GetTotalAllocatedBytes(precise: true);
        long start = Stopwatch.GetTimestamp();
        object result = action();
        double time = Stopwatch.GetElapsedTime(start).TotalMilliseconds;
        long bytes = GC.GetTotalAllocatedBytes(precise: true) - before;
        GC.KeepAlive(result);
        return (time, bytes);
    }

    private static (double Time, double Bytes) Median(List<(double Time, double Bytes)> runs) =>
        (runs.Select(run => run.Time).Order().ElementAt(runs.Count / 2), runs.Select(run => run.Bytes).Order().ElementAt(runs.Count / 2));
}
