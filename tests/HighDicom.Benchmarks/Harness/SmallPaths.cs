using BenchmarkDotNet.Running;

namespace HighDicom.Benchmarks.Harness;

/// <summary>BenchmarkDotNet over the classes in HotPaths, for code that runs in microseconds.</summary>
internal static class SmallPaths
{
    public static int Run(string[] filter)
    {
        BenchmarkSwitcher.FromAssembly(typeof(SmallPaths).Assembly).Run(["--filter", .. filter is [] ? ["*"] : filter]);
        return 0;
    }
}
