using FellowOakDicom;

namespace HighDicom.Requirements;

/// <summary>Finds the attribute that a condition means, from the item whose row has the condition.</summary>
internal static class TagLookup
{
    private const int MostDepth = 16;

    /// <summary>The element; null if it is absent. The place is the level whose table has the attribute; null if no table around has it.</summary>
    public static DicomItem? Find(TagReference reference, ItemLevel level, out ItemLevel? place)
    {
        place = null;
        return reference.InFrame ? FindInFrame((DicomTag)reference.Tag, level) : Find(reference.Tag, level, out place);
    }

    /// <summary>Where a table says that the attribute stands: in the item itself, else in the nearest level around it; else wherever it stands, outward.</summary>
    private static DicomItem? Find(uint tag, ItemLevel level, out ItemLevel? place)
    {
        for (ItemLevel? at = level; at is not null; at = at.Parent)
        {
            if (at.Shape.Find(tag) is { } slot)
            {
                place = at;
                return at.Dataset.GetDicomItem<DicomItem>(slot.DicomTag);
            }
        }

        place = null;
        DicomTag anywhere = (DicomTag)tag;
        for (ItemLevel? at = level; at is not null; at = at.Parent)
        {
            if (at.Dataset.GetDicomItem<DicomItem>(anywhere) is { } found)
            {
                return found;
            }
        }

        return null;
    }

    /// <summary>At any depth in the functional groups of the same frame, then in the shared ones.</summary>
    private static DicomItem? FindInFrame(DicomTag tag, ItemLevel level)
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
