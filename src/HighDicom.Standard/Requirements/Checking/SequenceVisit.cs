using FellowOakDicom;

namespace HighDicom.Requirements;

/// <summary>A sequence, not empty, whose items are being checked.</summary>
internal sealed class SequenceVisit
{
    private readonly DicomSequence _sequence;
    private readonly IList<DicomDataset> _items;
    private readonly ItemLevel _level;
    private readonly int _end;
    private int _next;

    /// <summary>A visit of all items.</summary>
    /// <param name="sequence">The sequence.</param>
    /// <param name="place">The place of its items.</param>
    /// <param name="level">The level that holds it.</param>
    /// <param name="reference">The section that describes it.</param>
    public SequenceVisit(DicomSequence sequence, ItemPlace place, ItemLevel level, StandardReference reference) =>
        (_sequence, _items, Place, _level, Reference, _end) = (sequence, sequence.Items, place, level, reference, sequence.Items.Count);

    /// <summary>A visit of some of the items, by a walk of its own.</summary>
    private SequenceVisit(SequenceVisit whole, int start, int end) =>
        (_sequence, _items, Place, _level, Reference, _next, _end) =
            (whole._sequence, whole._items, new ItemPlace(whole.Place.Shape), whole._level, whole.Reference, start, end);

    /// <summary>The place of the items.</summary>
    public ItemPlace Place { get; }

    /// <summary>The section that describes the sequence.</summary>
    public StandardReference Reference { get; }

    /// <summary>How many items are left.</summary>
    public int Count => _end - _next;

    /// <summary>Whether all items were taken.</summary>
    public bool IsAtEnd => _next == _end;

    /// <summary>Takes the next item.</summary>
    public ItemLevel Next() => new(_items[_next++], Place, _level, _sequence.Tag, _next, Reference);

    /// <summary>Visits of parts of the items that are left, which follow each other.</summary>
    public SequenceVisit[] Split(int parts) =>
        [.. Enumerable.Range(0, parts).Select(part => new SequenceVisit(this, _next + (int)((long)Count * part / parts), _next + (int)((long)Count * (part + 1) / parts)))];
}
