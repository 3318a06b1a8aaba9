namespace HighDicom.Requirements;

/// <summary>What a data set or item may and must consist of: tables with all includes resolved, one slot a tag, sorted by tag. Immutable.</summary>
internal sealed class ItemShape
{
    private readonly uint[] _tags;
    private readonly Slot[] _slots;
    private readonly Guard[] _guards;
    private readonly int[] _demanding;
    private readonly Lazy<bool[]> _decisive;

    public ItemShape(IEnumerable<Slot> slots, IEnumerable<Guard> guards)
    {
        _slots = [.. slots.OrderBy(slot => slot.Tag)];
        _tags = [.. _slots.Select(slot => slot.Tag)];
        _guards = [.. guards];
        _demanding = [.. Enumerable.Range(0, _slots.Length).Where(i => _slots[i].IsDemanding && !_slots[i].IsRepeating)];
        _decisive = new Lazy<bool[]>(() => DecisiveSlots.Of(this));
        HasRepeatingGroups = _slots.Any(slot => slot.IsRepeating);
        Discriminator = Discriminator.Of(this);
    }

    /// <summary>The shape about which the standard says nothing.</summary>
    public static ItemShape Unknown { get; } = new([], []);

    public ReadOnlySpan<Slot> Slots => _slots;

    public ReadOnlySpan<Guard> Guards => _guards;

    /// <summary>The places of the slots whose attribute may be missed.</summary>
    public ReadOnlySpan<int> Demanding => _demanding;

    public bool HasRepeatingGroups { get; }

    /// <summary>The attribute on which parts of the item hang; null if there is none.</summary>
    public Discriminator? Discriminator { get; }

    /// <summary>Whether conditions or value lists of the shape look at the value of a slot's attribute.</summary>
    public bool IsDecisive(int slot) => _decisive.Value[slot];

    /// <summary>The place of a tag's slot; negative if no table has a row for it.</summary>
    public int IndexOf(uint tag) => _tags.AsSpan().BinarySearch(TagPattern.FirstOfGroup(tag));

    /// <summary>The slot of a tag; null if no table has a row for it.</summary>
    public Slot? Find(uint tag) => IndexOf(tag) is >= 0 and var index ? _slots[index] : null;
}
