using System.Globalization;

namespace HighDicom;

/// <summary>The structures of a model and the label numbers of its tasks, read from the assembly.</summary>
internal sealed class PresetTable
{
    private readonly Dictionary<string, string[]> _structures;
    private readonly Dictionary<string, string[]> _tasks;

    private PresetTable(string model, Dictionary<string, string[]> structures, Dictionary<string, string[]> tasks)
    {
        Model = model;
        _structures = structures;
        _tasks = tasks;
        TaskNames = [.. tasks.Keys.Order(StringComparer.Ordinal)];
    }

    internal string Model { get; }

    internal IReadOnlyList<string> TaskNames { get; }

    internal static PresetTable Load(string file, string model) => new(
        model,
        PresetLines.Read($"{file}-structures.tsv").ToDictionary(cells => cells[0], StringComparer.Ordinal),
        PresetLines.Read($"{file}-tasks.tsv").ToDictionary(cells => cells[0], StringComparer.Ordinal));

    internal IEnumerable<SegmentDescription> Segments(string task) =>
        from cell in _tasks[task].Skip(1)
        let parts = cell.Split('=')
        select Segment(int.Parse(parts[0], CultureInfo.InvariantCulture), parts[1]);

    private SegmentDescription Segment(int number, string structure)
    {
        if (!_structures.TryGetValue(structure, out string[]? cells)) return new SegmentDescription { Number = number, Label = structure };
        var segment = new SegmentDescription
        {
            Number = number,
            Label = structure,
            Category = PresetLines.Code(cells, 1),
            Type = PresetLines.Code(cells, 2),
            TypeModifiers = PresetLines.Code(cells, 3) is { } modifier ? [modifier] : [],
            AnatomicRegions = PresetLines.Code(cells, 4) is { } region ? [new AnatomicStructure(region, PresetLines.Code(cells, 5) is { } side ? [side] : [])] : [],
        };
        return segment with { DisplayColor = PresetLines.Color(cells, 6) ?? DisplayColors.Find(segment) };
    }
}
