using FellowOakDicom;

namespace HighDicom.Requirements;

/// <summary>A sequence, not empty, whose items are being checked.</summary>
internal sealed class SequenceVisit
{
    private readonly DicomSequence _sequence;
    private readonly IList<DicomDataset> _items;
    private readonly ItemShape _shape;
    private readonly ItemLevel _level;
    private readonly StandardReference _reference;
    private readonly int _end;
    private int _next;

    /// <summary>A visit of all items.</summary>
    /// <param name="sequence">The sequence.</param>
    /// <param name="shape">The shape of its items.</param>
    /// <param name="level">The level that holds it.</param>
    /// <param name="reference">The section that describes it.</param>
    public SequenceVisit(DicomSequence sequence, ItemShape shape, ItemLevel level, StandardReference reference) =>
        (_sequence, _items, _shape, _level, _reference, _end) = (sequence, sequence.Items, shape, level, reference, sequence.Items.Count);

    private SequenceVisit(SequenceVisit whole, int start, int end) =>
        (_sequence, _items, _shape, _level, _reference, _next, _end) = (whole._sequence, whole._items, whole._shape, whole._level, whole._reference, start, end);

    /// <summary>Whether the items are those of frames, all of them.</summary>
    public bool IsPerFrame => _next == 0 && _end == _items.Count && _level.Parent is null && _sequence.Tag == DicomTag.PerFrameFunctionalGroupsSequence;

    /// <summary>How many items are left.</summary>
    public int Count => _end - _next;

    /// <summary>Whether all items were taken.</summary>
    public bool IsAtEnd => _next == _end;

    /// <summary>Takes the next item.</summary>
    public ItemLevel Next() => new(_items[_next++], _shape, _level, _sequence.Tag, _next, _reference);

    /// <summary>Visits of parts of the items, which follow each other.</summary>
    public SequenceVisit[] Split(int parts) =>
        [.. Enumerable.Range(0, parts).Select(part => new SequenceVisit(this, (int)((long)Count * part / parts), (int)((long)Count * (part + 1) / parts)))];
}
