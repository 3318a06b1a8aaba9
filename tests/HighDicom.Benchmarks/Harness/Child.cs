using System.Diagnostics;

namespace HighDicom.Benchmarks.Harness;

/// <summary>Runs one job in a process of its own, so that neither warm code nor memory of another job counts.</summary>
internal static class Child
{
    /// <summary>The first argument of a process that runs one job and ends.</summary>
    public const string Argument = "run-here";

    /// <summary>Starts the process and reads its result line.</summary>
    public static Measurement Measure(string job) => Measurement.Parse(Run(Argument, job));

    /// <summary>Starts this program with the arguments and gives what it printed.</summary>
    public static string Run(params string[] arguments)
    {
        string host = Environment.ProcessPath ?? throw new InvalidOperationException("The path of this process is not known.");
        string[] program = Path.GetFileNameWithoutExtension(host) == "dotnet" ? [Path.Combine(AppContext.BaseDirectory, "HighDicom.Benchmarks.dll")] : [];
        using Process process = Process.Start(new ProcessStartInfo(host, [.. program, .. arguments]) { RedirectStandardOutput = true })!;
        string output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        if (process.ExitCode != 0) throw new JobFailedException($"{string.Join(' ', arguments)} ended with {process.ExitCode}.");
        return output.TrimEnd();
    }

    /// <summary>Runs the job in this process and prints its result line.</summary>
    public static void RunHere(IJob job)
    {
        try
        {
            job.Prepare();
            GC.Collect();
            long start = Stopwatch.GetTimestamp();
            string note = job.Run();
            double seconds = Stopwatch.GetElapsedTime(start).TotalSeconds;
            Console.WriteLine(new Measurement(seconds, PeakMemory.Megabytes(), note).ToLine(job.Name));
        }
        finally
        {
            job.CleanUp();
        }
    }
}
