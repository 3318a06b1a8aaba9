namespace HighDicom.Requirements;

/// <summary>What a data set or item may and must consist of: tables with all includes resolved, one slot a tag, sorted by tag. Immutable.</summary>
internal sealed class ItemShape
{
    private readonly uint[] _tags;
    private readonly Slot[] _slots;

    public ItemShape(IEnumerable<Slot> slots, IReadOnlyList<Guard> guards)
    {
        _slots = [.. slots.OrderBy(slot => slot.Tag)];
        _tags = [.. _slots.Select(slot => slot.Tag)];
        Guards = guards;
        HasRepeatingGroups = _slots.Any(slot => slot.IsRepeating);
    }

    /// <summary>The shape about which the standard says nothing.</summary>
    public static ItemShape Unknown { get; } = new([], []);

    public ReadOnlySpan<Slot> Slots => _slots;

    public IReadOnlyList<Guard> Guards { get; }

    public bool HasRepeatingGroups { get; }

    /// <summary>The slot of a tag; null if no table has a row for it.</summary>
    public Slot? Find(uint tag)
    {
        int index = _tags.AsSpan().BinarySearch(TagPattern.FirstOfGroup(tag));
        return index >= 0 ? _slots[index] : null;
    }
}
