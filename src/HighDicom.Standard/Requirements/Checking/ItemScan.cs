using System.Runtime.InteropServices;
using FellowOakDicom;

namespace HighDicom.Requirements;

/// <summary>
/// The item at hand laid beside its shape: both are sorted by tag, so one walk over the two finds what stands in each slot, and what the slots' questions cost is paid
/// once. Reused from item to item.
/// </summary>
internal sealed class ItemScan
{
    private const ushort FileMetaGroup = 0x0002;

    private readonly List<ElementContent> _contents = [];
    private int[] _places = [];
    private Answer?[] _reliable = [];

    /// <summary>The item at hand; null before the first.</summary>
    public ItemLevel? Level { get; private set; }

    /// <summary>The elements and sequences in their order, without those of the file's meta information.</summary>
    public ReadOnlySpan<ElementContent> Contents => CollectionsMarshal.AsSpan(_contents);

    /// <summary>Turns to another item.</summary>
    public void Start(ItemLevel level)
    {
        Level = level;
        _contents.Clear();
        ReadOnlySpan<Slot> slots = level.Shape.Slots;
        Clear(slots.Length);
        int next = 0;
        foreach (DicomItem item in level.Dataset)
        {
            uint tag = (uint)item.Tag;
            while (next < slots.Length && slots[next].Tag < tag)
            {
                next++;
            }

            if (next < slots.Length && slots[next].Tag == tag && !slots[next].IsRepeating)
            {
                Add(item, next);
                _places[next++] = _contents.Count;
            }
            else if (item.Tag.Group > FileMetaGroup)
            {
                Add(item, TagPattern.IsInRepeatingGroup(tag) ? level.Shape.IndexOf(tag) : -1);
            }
        }
    }

    /// <summary>The variant of the item's shape for what the item is; null if there is none.</summary>
    public ShapeVariant? Variant => Level!.Shape.Discriminator is { } discriminator && this[discriminator.Slot].Text is { } value ? discriminator.VariantFor(value) : null;

    /// <summary>Whether the attribute of a slot is there.</summary>
    public bool Has(int slot) => _places[slot] > 0;

    /// <summary>What stands in a slot; without an item where nothing does.</summary>
    public ElementContent this[int slot] => _places[slot] is > 0 and var place ? _contents[place - 1] : default;

    /// <summary>Whether others can rely on the attribute of a slot; null until it was found out.</summary>
    public ref Answer? Reliable(int slot) => ref _reliable[slot];

    private void Add(DicomItem item, int slot) => _contents.Add(ElementContent.Of(item, slot));

    private void Clear(int slots)
    {
        if (_places.Length < slots)
        {
            _places = new int[slots];
            _reliable = new Answer?[slots];
            return;
        }

        _places.AsSpan(0, slots).Clear();
        _reliable.AsSpan(0, slots).Clear();
    }
}
