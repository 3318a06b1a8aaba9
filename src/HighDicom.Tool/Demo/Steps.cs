using System.Diagnostics;
using System.Globalization;
using Spectre.Console;

namespace HighDicom.Tool.Demo;

/// <summary>Shows each step of the demo while it is done, and how long it took.</summary>
internal sealed class Steps(IAnsiConsole console)
{
    private const int NameWidth = 34;

    public T Do<T>(string name, Func<T> work)
    {
        console.Write(name.PadRight(NameWidth));
        long start = Stopwatch.GetTimestamp();
        string end = "failed";
        try
        {
            T result = work();
            end = string.Create(CultureInfo.InvariantCulture, $"{Stopwatch.GetElapsedTime(start).TotalSeconds:0.00} s");
            return result;
        }
        finally
        {
            console.WriteLine(end);
        }
    }
}
