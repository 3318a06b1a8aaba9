using System.Diagnostics;
using System.Globalization;

namespace HighDicom.Benchmarks.Harness;

/// <summary>The largest resident size that this process ever had.</summary>
internal static class PeakMemory
{
    private const string Status = "/proc/self/status";

    public static double Megabytes()
    {
        if (!File.Exists(Status)) return Process.GetCurrentProcess().PeakWorkingSet64 / (1024.0 * 1024.0);
        string line = File.ReadLines(Status).First(line => line.StartsWith("VmHWM:", StringComparison.Ordinal));
        return double.Parse(line.Split(':', 'k')[1], CultureInfo.InvariantCulture) / 1024.0;
    }
}
