using System.Globalization;

namespace HighDicom.Benchmarks.Harness;

/// <summary>What one run of a job in its own process took.</summary>
/// <param name="Seconds">Wall time of <see cref="IJob.Run"/>.</param>
/// <param name="PeakMegabytes">The largest resident size of the process, its start and the preparation included.</param>
/// <param name="Note">What came out.</param>
internal sealed record Measurement(double Seconds, double PeakMegabytes, string Note)
{
    public string ToLine(string name) =>
        string.Create(CultureInfo.InvariantCulture, $"{name}\t{Seconds:0.0000}\t{PeakMegabytes:0.0}\t{Note}");

    public static Measurement Parse(string line) =>
        line.Split('\t') is [_, var seconds, var peak, var note]
            ? new(double.Parse(seconds, CultureInfo.InvariantCulture), double.Parse(peak, CultureInfo.InvariantCulture), note)
            : throw new FormatException($"Not a result line: {line}");
}
