using System.Numerics;
using System.Runtime.InteropServices;
using FellowOakDicom;

namespace HighDicom.Requirements;

/// <summary>Checks one item against its shape, attribute by attribute in the order of tags: those that are there and those that are missed.</summary>
internal sealed class ItemChecker(CheckRun run)
{
    private readonly GuardStates _guards = new(run);
    private readonly PresenceCheck _presence = new(run);
    private readonly ValueCheck _values = new(run);
    private readonly ElementCheck _elements = new(run);

    /// <summary>Checks the attributes of an item; its sequences that have items are added to a list, to be visited later.</summary>
    public void Check(ItemLevel level, List<SequenceVisit> inside)
    {
        run.Scan.Start(level);
        if (level.Place.Find(run.Scan.Contents) is { } known)
        {
            CheckLike(known, level, inside);
        }
        else if (level.Parent is not null && level.Place.CanLearn)
        {
            CheckAndLearn(level, inside);
        }
        else
        {
            CheckAll(level, inside);
        }
    }

    /// <summary>What tables say of an item like this was found right before; the elements themselves are still looked at.</summary>
    private void CheckLike(KnownItem known, ItemLevel level, List<SequenceVisit> inside)
    {
        ReadOnlySpan<Slot> slots = level.Shape.Slots;
        int next = 0;
        foreach (ref readonly ElementContent content in run.Scan.Contents)
        {
            _elements.Check(content, slots[content.Slot].Facts, level);
            if (!content.IsEmpty && content.Text is null && content.Item is DicomSequence sequence)
            {
                KnownSequence like = known.Sequences[next++];
                inside.Add(new SequenceVisit(sequence, like.Place, level, like.Reference));
            }
        }

        run.Findings.Repeat(known.Open);
    }

    private void CheckAndLearn(ItemLevel level, List<SequenceVisit> inside)
    {
        int violations = run.Findings.Violations.Count;
        int before = inside.Count;
        int log = run.Findings.StartLog();
        run.Evaluator.HasReadAround = false;
        CheckAll(level, inside);
        OpenRow[] open = run.Findings.EndLog(log);
        if (run.Findings.Violations.Count == violations && !run.Evaluator.HasReadAround
            && KnownItem.Of(run.Scan.Contents, level.Shape, CollectionsMarshal.AsSpan(inside)[before..], open) is { } item)
        {
            level.Place.Learn(item);
        }
    }

    private void CheckAll(ItemLevel level, List<SequenceVisit> inside)
    {
        ShapeVariant? variant = run.Scan.Variant;
        _guards.Start(level, variant);
        _presence.Start();
        ReadOnlySpan<Slot> slots = level.Shape.Slots;
        ReadOnlySpan<int> demanding = variant is null ? level.Shape.Demanding : variant.Demanding;
        int next = 0;
        foreach (ref readonly ElementContent content in run.Scan.Contents)
        {
            uint tag = (uint)content.Item.Tag;
            while (next < demanding.Length && slots[demanding[next]].Tag < tag)
            {
                Miss(demanding[next++], level);
            }

            Check(content, content.Slot < 0 ? null : slots[content.Slot], level, inside);
        }

        while (next < demanding.Length)
        {
            Miss(demanding[next++], level);
        }

        if (level.Shape.HasRepeatingGroups)
        {
            MissInRepeatingGroups(level);
        }
    }

    private void Miss(int place, ItemLevel level)
    {
        if (!run.Scan.Has(place))
        {
            Slot slot = level.Shape.Slots[place];
            _presence.CheckAbsent(slot, slot.DicomTag, level, _guards);
        }
    }

    private void Check(in ElementContent content, Slot? slot, ItemLevel level, List<SequenceVisit> inside)
    {
        DicomItem item = content.Item;
        bool isReadable = _elements.Check(content, slot?.Facts ?? run.Catalog.Element(item.Tag), level);
        ulong counting = slot is null ? 0 : _presence.CheckPresent(slot, content, level, _guards);
        if (counting != 0 && slot!.HasValues && !content.IsEmpty && isReadable)
        {
            _values.Check(slot, counting, item, level);
        }

        if (!content.IsEmpty && item is DicomSequence sequence)
        {
            inside.Add(new SequenceVisit(sequence, level.Place.Inside(ShapeOfItems(item.Tag, slot, counting)), level, ReferenceOf(slot, counting, level)));
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
