using System.Globalization;

namespace HighDicom.Benchmarks.Segmentations;

/// <summary>The figures of runs in one process: building (which includes the check) and saving apart, and the floor of each.</summary>
internal sealed class WriterTurns
{
    private readonly List<Spent> _built = [];
    private readonly List<Spent> _saved = [];
    private readonly List<Spent> _floorBuilt = [];
    private readonly List<Spent> _floorSaved = [];

    public void Add(Spent built, Spent saved, Spent floorBuilt, Spent floorSaved)
    {
        _built.Add(built);
        _saved.Add(saved);
        _floorBuilt.Add(floorBuilt);
        _floorSaved.Add(floorSaved);
    }

    public override string ToString()
    {
        (Spent built, Spent saved, Spent floorBuilt, Spent floorSaved) = (Spent.Least(_built), Spent.Least(_saved), Spent.Least(_floorBuilt), Spent.Least(_floorSaved));
        return string.Create(
            CultureInfo.InvariantCulture,
            $"warm {Text(built.Seconds, saved.Seconds)} s (median {Text(Spent.MedianSeconds(_built), Spent.MedianSeconds(_saved))}), processor {Text(built.Processor, saved.Processor)} s, allocated {Megabytes(built.Bytes)} + {Megabytes(saved.Bytes)} MB; "
            + $"floor {Text(floorBuilt.Seconds, floorSaved.Seconds)} s, processor {Text(floorBuilt.Processor, floorSaved.Processor)} s; "
            + $"ratio {Sum(built, saved).Seconds / Sum(floorBuilt, floorSaved).Seconds:0.00}, of processor times {Sum(built, saved).Processor / Sum(floorBuilt, floorSaved).Processor:0.00}");
    }

    internal static string Text(double built, double saved) => string.Create(CultureInfo.InvariantCulture, $"{built:0.000} + {saved:0.000}");

    private static Spent Sum(Spent a, Spent b) => new(a.Seconds + b.Seconds, a.Processor + b.Processor, a.Bytes + b.Bytes);

    private static string Megabytes(long bytes) => (bytes / 1e6).ToString("0.0", CultureInfo.InvariantCulture);
}
