using BenchmarkDotNet.Running;

namespace HighDicom.Benchmarks.Harness;

/// <summary>BenchmarkDotNet over the classes in HotPaths, for code that runs in microseconds.</summary>
internal static class SmallPaths
{
    public static int Run(string[] filter)
    {
        // In this process: BenchmarkDotNet would build a project of its own for each run, and the generator with it.
        BenchmarkSwitcher.FromAssembly(typeof(SmallPaths).Assembly).Run(["--inProcess", "--filter", .. filter is [] ? ["*"] : filter]);
        return 0;
    }
}
