using System.Globalization;
using HighDicom.Benchmarks.DataLayer;

namespace HighDicom.Benchmarks.Harness;

/// <summary><c>list</c>, <c>NAME… [--repeat N]</c>, <c>bdn [filter]</c>.</summary>
internal static class BenchmarkCommand
{
    private const string Usage = "list | NAME… [--repeat N] | bdn [FILTER]";

    public static int Run(string[] arguments) => arguments switch
    {
        [] => Fail(Usage),
        [FirstTouch.Argument, var part] => FirstTouch.Run(part),
        ["list"] => List(),
        [Child.Argument, var name] when JobList.Find(name) is { } job => RunHere(job),
        ["bdn", .. var rest] => SmallPaths.Run(rest),
        [.. var names, "--repeat", var count] when int.TryParse(count, CultureInfo.InvariantCulture, out int repeat) && repeat > 0 => Measure(names, repeat),
        _ when arguments.Any(argument => argument.StartsWith('-')) => Fail(Usage),
        [.. var names] => Measure(names, repeat: 1)
    };

    private static int List()
    {
        foreach (IJob job in JobList.All) Console.WriteLine($"{job.Name}\t{job.Description}");
        return 0;
    }

    private static int RunHere(IJob job)
    {
        Child.RunHere(job);
        return 0;
    }

    private static int Measure(string[] names, int repeat)
    {
        if (names.FirstOrDefault(name => JobList.Find(name) is null) is { } unknown) return Fail($"No job is called {unknown}; 'list' names them.");
        try
        {
            foreach (string name in names)
            {
                Measurement[] runs = [.. Enumerable.Range(0, repeat).Select(_ => Child.Measure(name))];
                Measurement best = runs.MinBy(run => run.Seconds)!;
                Console.WriteLine((best with { PeakMegabytes = runs.Max(run => run.PeakMegabytes) }).ToLine(name));
            }

            return 0;
        }
        catch (JobFailedException failure)
        {
            return Fail(failure.Message);
        }
    }

    private static int Fail(string message)
    {
        Console.Error.WriteLine(message);
        return 2;
    }
}
