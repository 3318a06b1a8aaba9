using System.Collections;
using HighDicom.ContextGroups;

namespace HighDicom;

/// <summary>
/// What the label numbers of a well-known model mean: for each the description of a segment, with label, codes and colour, in the order of the numbers.
/// Immutable and thread-safe.
/// </summary>
/// <remarks>
/// The label of a segment is the model's name of the structure. Where no code is known, category and type are null: give them with <c>with</c> before such a
/// segment is used.
/// </remarks>
public sealed class SegmentPreset : IReadOnlyList<SegmentDescription>
{
    private static readonly Lazy<PresetTable> TotalSegmentatorTable = new(() => PresetTable.Load("totalsegmentator", "TotalSegmentator"));

    private readonly PresetTable _table;
    private readonly SegmentDescription[] _segments;
    private readonly Lazy<Dictionary<int, SegmentDescription>> _byNumber;
    private readonly Lazy<Dictionary<string, SegmentDescription>> _byName;

    private SegmentPreset(PresetTable table, string task, SegmentAlgorithm algorithm)
    {
        _table = table;
        TaskName = task;
        _segments = [.. table.Segments(task).Select(segment => segment with { AlgorithmType = SegmentAlgorithmType.Automatic, Algorithm = algorithm })];
        _byNumber = new(() => _segments.ToDictionary(segment => segment.Number));
        _byName = new(() => _segments.ToDictionary(segment => segment.Label, StringComparer.OrdinalIgnoreCase));
    }

    /// <summary>TotalSegmentator 2, task <c>total</c>: 117 structures of the body in CT.</summary>
    public static SegmentPreset TotalSegmentator { get; } = Of(TotalSegmentatorTable.Value, "total");

    /// <summary>The name of the model.</summary>
    public string Model => _table.Model;

    /// <summary>The name of the model's task.</summary>
    public string TaskName { get; }

    /// <summary>The names of all tasks of the model.</summary>
    public IReadOnlyList<string> TaskNames => _table.TaskNames;

    /// <summary>The number of segments.</summary>
    public int Count => _segments.Length;

    /// <summary>The segment at a place in the order of the numbers.</summary>
    /// <param name="index">The place, from 0; <see cref="Find(int)"/> goes by number.</param>
    public SegmentDescription this[int index] => _segments[index];

    /// <summary>The preset of another task of the model.</summary>
    /// <param name="name">One of <see cref="TaskNames"/>.</param>
    /// <exception cref="ArgumentException">There is no such task.</exception>
    public SegmentPreset Task(string name)
    {
        ArgumentException.ThrowIfNullOrEmpty(name);
        return TaskNames.Contains(name, StringComparer.Ordinal)
            ? Of(_table, name)
            : throw new ArgumentException($"{Model} has no task '{name}'; its tasks are {string.Join(", ", TaskNames)}.", nameof(name));
    }

    /// <summary>The same preset with the version of the model that was run, so that segments identify it (Algorithm Identification Macro, PS3.3 10.16).</summary>
    /// <param name="version">Algorithm Version (0066,0031), LO.</param>
    /// <exception cref="ArgumentException">The text does not fit LO.</exception>
    public SegmentPreset WithVersion(string version) =>
        new(_table, TaskName, new SegmentAlgorithm(Model, ArgumentText.LongString(version), Cid7162.ArtificialIntelligence));

    /// <summary>The segment of a label number.</summary>
    /// <param name="number">The number of the model's label map.</param>
    /// <returns>The segment, or null if the model has no such label.</returns>
    public SegmentDescription? Find(int number) => _byNumber.Value.GetValueOrDefault(number);

    /// <summary>The segment of a structure.</summary>
    /// <param name="name">The model's name, such as <c>kidney_left</c>; upper and lower case are the same.</param>
    /// <returns>The segment, or null if the task has no such structure.</returns>
    public SegmentDescription? Find(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        return _byName.Value.GetValueOrDefault(name);
    }

    /// <inheritdoc/>
    public IEnumerator<SegmentDescription> GetEnumerator() => _segments.AsEnumerable().GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private static SegmentPreset Of(PresetTable table, string task) => new(table, task, new SegmentAlgorithm(table.Model));
}
