using FellowOakDicom;

namespace HighDicom.Requirements;

/// <summary>Finds the attribute that a condition means, from the item whose row has the condition, where the item's own table does not have it.</summary>
internal static class TagLookup
{
    private const int MostDepth = 16;

    /// <summary>Where a table says that the attribute stands: in the nearest level around the item; else wherever it stands, outward.</summary>
    public static Found FindAround(uint tag, ItemLevel level)
    {
        for (ItemLevel? at = level.Parent; at is not null; at = at.Parent)
        {
            if (at.Shape.IndexOf(tag) is >= 0 and var slot)
            {
                return new Found(at.Dataset.GetDicomItem<DicomItem>(at.Shape.Slots[slot].DicomTag), at, slot);
            }
        }

        DicomTag anywhere = (DicomTag)tag;
        for (ItemLevel? at = level; at is not null; at = at.Parent)
        {
            if (at.Dataset.GetDicomItem<DicomItem>(anywhere) is { } item)
            {
                return new Found(item, null, -1);
            }
        }

        return default;
    }

    /// <summary>Whether an item stands in the functional groups of one frame.</summary>
    public static bool IsInFrame(ItemLevel level)
    {
        ItemLevel? at = level;
        while (at is not null && at.Sequence != DicomTag.PerFrameFunctionalGroupsSequence)
        {
            at = at.Parent;
        }

        return at is not null;
    }

    /// <summary>At any depth in the functional groups of the same frame, then in the shared ones.</summary>
    public static DicomItem? FindInFrame(DicomTag tag, ItemLevel level)
    {
        ItemLevel root = level;
        DicomItem? found = null;
        while (root.Parent is { } parent)
        {
            found ??= root.Sequence == DicomTag.PerFrameFunctionalGroupsSequence ? FindDeep(tag, root.Dataset) : null;
            root = parent;
        }

        if (found is null && root.Dataset.GetDicomItem<DicomItem>(DicomTag.SharedFunctionalGroupsSequence) is DicomSequence { Items.Count: > 0 } shared)
        {
            found = FindDeep(tag, shared.Items[0]);
        }

        return found;
    }

    /// <summary>The first element of a tag in an item or in the items inside it, down to a depth that no functional group reaches.</summary>
    public static DicomItem? FindDeep(DicomTag tag, DicomDataset dataset, int depth = MostDepth)
    {
        DicomItem? found = dataset.GetDicomItem<DicomItem>(tag);
        if (found is not null || depth == 0)
        {
            return found;
        }

        foreach (DicomItem item in dataset)
        {
            for (int i = 0; item is DicomSequence sequence && i < sequence.Items.Count; i++)
            {
                if (FindDeep(tag, sequence.Items[i], depth - 1) is { } inside)
                {
                    return inside;
                }
            }
        }

        return null;
    }
}
