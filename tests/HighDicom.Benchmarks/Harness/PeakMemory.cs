using System.Diagnostics;
using System.Globalization;

namespace HighDicom.Benchmarks.Harness;

/// <summary>The largest resident size that this process ever had.</summary>
internal static class PeakMemory
{
    private const string Status = "/proc/self/status";
    private const string Reference = "/proc/self/clear_refs";

    /// <summary>Begins anew, so that what was freed before no longer counts. Only Linux can.</summary>
    public static void Reset()
    {
        GC.Collect(GC.MaxGeneration, GCCollectionMode.Aggressive, blocking: true, compacting: true);
        if (File.Exists(Reference)) File.WriteAllText(Reference, "5");
    }

    public static double Megabytes()
    {
        if (!File.Exists(Status)) return Process.GetCurrentProcess().PeakWorkingSet64 / (1024.0 * 1024.0);
        string line = File.ReadLines(Status).First(line => line.StartsWith("VmHWM:", StringComparison.Ordinal));
        return double.Parse(line.Split(':', 'k')[1], CultureInfo.InvariantCulture) / 1024.0;
    }
}
