using System.Numerics;
using FellowOakDicom;

namespace HighDicom.Requirements;

/// <summary>Checks one item against its shape: both are sorted by tag, so one walk over the two finds what is missing and what is there.</summary>
internal sealed class ItemChecker(CheckRun run)
{
    private const ushort FileMetaGroup = 0x0002;

    private readonly GuardStates _guards = new(run);
    private readonly PresenceCheck _presence = new(run);
    private readonly ValueCheck _values = new(run);
    private readonly ElementCheck _elements = new(run);

    /// <summary>Checks the attributes of an item; its sequences are added to a list, to be visited later.</summary>
    public void Check(ItemLevel level, List<SequenceVisit> inside)
    {
        _guards.Start(level);
        ReadOnlySpan<Slot> slots = level.Shape.Slots;
        int next = 0;
        foreach (DicomItem item in level.Dataset)
        {
            uint tag = (uint)item.Tag;
            while (next < slots.Length && slots[next].Tag < tag)
            {
                Miss(slots[next++], level);
            }

            bool isHere = next < slots.Length && slots[next].Tag == tag && !slots[next].IsRepeating;
            Check(item, isHere ? slots[next] : TagPattern.IsInRepeatingGroup(tag) ? level.Shape.Find(tag) : null, level, inside);
            next += isHere ? 1 : 0;
        }

        while (next < slots.Length)
        {
            Miss(slots[next++], level);
        }

        if (level.Shape.HasRepeatingGroups)
        {
            MissInRepeatingGroups(level);
        }
    }

    private void Miss(Slot slot, ItemLevel level)
    {
        if (slot.IsDemanding && !slot.IsRepeating)
        {
            _presence.CheckAbsent(slot, slot.DicomTag, level, _guards);
        }
    }

    private void Check(DicomItem item, Slot? slot, ItemLevel level, List<SequenceVisit> inside)
    {
        if (item.Tag.Group <= FileMetaGroup)
        {
            return;
        }

        ElementContent content = ElementContent.Of(item);
        _elements.Check(content, slot?.Facts ?? run.Catalog.Element(item.Tag), level);
        ulong counting = slot is null ? 0 : _presence.CheckPresent(slot, content, level, _guards);
        if (slot is not null && counting != 0 && !content.IsEmpty)
        {
            _values.Check(slot, counting, item, level);
        }

        if (item is DicomSequence sequence)
        {
            inside.Add(new SequenceVisit(sequence, ShapeOfItems(item.Tag, slot, counting), level, ReferenceOf(slot, counting, level)));
        }
    }

    private ItemShape ShapeOfItems(DicomTag tag, Slot? slot, ulong counting)
    {
        bool isGroups = tag == DicomTag.SharedFunctionalGroupsSequence || tag == DicomTag.PerFrameFunctionalGroupsSequence;
        return isGroups ? run.Iod.Plan.FunctionalGroups : slot?.ShapeOfItems(run.Catalog, counting) ?? ItemShape.Unknown;
    }

    private static StandardReference ReferenceOf(Slot? slot, ulong counting, ItemLevel level)
    {
        if (slot is not null && counting != 0)
        {
            StandardReference reference = slot.Entries[BitOperations.TrailingZeroCount(counting)].Row.Table.Reference;
            return reference.Section.Length > 0 ? reference : level.Reference;
        }

        return level.Reference;
    }

    /// <summary>What is asked of each overlay or curve is asked of every group that is there.</summary>
    private void MissInRepeatingGroups(ItemLevel level)
    {
        foreach (ushort group in level.Dataset.Select(item => item.Tag.Group).Where(group => TagPattern.IsInRepeatingGroup((uint)group << 16)).Distinct())
        {
            foreach (Slot slot in level.Shape.Slots)
            {
                DicomTag tag = new(group, (ushort)slot.Tag);
                if (slot.IsRepeating && slot.IsDemanding && slot.Tag >> 24 == group >> 8 && !level.Dataset.Contains(tag))
                {
                    _presence.CheckAbsent(slot, tag, level, _guards);
                }
            }
        }
    }
}
