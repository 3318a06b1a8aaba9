using System.Diagnostics;
using System.Globalization;
using FellowOakDicom;
using HighDicom.Benchmarks.DataLayer;
using HighDicom.Benchmarks.Harness;

namespace HighDicom.Benchmarks.Jobs;

/// <summary>Checks a data set against the standard: once in a process that has done nothing else, tables to decode and code to compile; or again and again.</summary>
internal sealed class CheckJob(string name, string what, Func<DicomDataset> create, bool isWarm = true) : IJob
{
    private DicomDataset _dataset = [];

    public string Name => name;

    public string Description => $"A check of {what}; {(isWarm ? "median of many in one process" : "the first of the process")}";

    public void Prepare() => _dataset = create();

    public string Run()
    {
        if (isWarm)
        {
            return string.Create(CultureInfo.InvariantCulture, $"{Timed.Alone(what, () => Conformance.Check(_dataset))}, {Errors()} violations");
        }

        long before = GC.GetTotalAllocatedBytes(precise: true);
        long start = Stopwatch.GetTimestamp();
        int errors = Errors();
        double time = Stopwatch.GetElapsedTime(start).TotalMilliseconds;
        double bytes = (GC.GetTotalAllocatedBytes(precise: true) - before) / 1e3;
        return string.Create(CultureInfo.InvariantCulture, $"cold: {time:0.0} ms, {bytes:0.0} KB allocated, {errors} violations");
    }

    private int Errors() => Conformance.Check(_dataset).Violations.Count;
}
