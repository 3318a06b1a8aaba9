using System.Globalization;
using HighDicom.Benchmarks.Harness;

namespace HighDicom.Benchmarks.DataLayer;

/// <summary>The first touch of tags, of UIDs and of a data set, each in fresh processes that did nothing before.</summary>
internal sealed class FirstTagJob : IJob
{
    private const int Turns = 9;

    public string Name => "dicom-cold";

    public string Description => "First touch of tags, of UIDs and of a data set, each in fresh processes; the note has medians, start of the process not counted";

    public void Prepare()
    {
    }

    public string Run()
    {
        IEnumerable<string> times = FirstTouch.Parts.Select(part =>
        {
            double[] runs = [.. Enumerable.Range(0, Turns).Select(_ => double.Parse(Child.Run(FirstTouch.Argument, part), CultureInfo.InvariantCulture)).Order()];
            return string.Create(CultureInfo.InvariantCulture, $"{part} {runs[Turns / 2]:0.0} ms ({runs[0]:0.0} to {runs[^1]:0.0})");
        });
        return $"cold processes: {string.Join(", ", times)}";
    }
}
