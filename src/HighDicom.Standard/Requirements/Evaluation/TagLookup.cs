using FellowOakDicom;

namespace HighDicom.Requirements;

/// <summary>Finds the attribute that a condition means, from the item whose row has the condition.</summary>
internal static class TagLookup
{
    /// <summary>The element; null if it is absent.</summary>
    public static DicomItem? Find(TagReference reference, ItemLevel level) => reference.InFrame ? FindInFrame(reference.Tag, level) : Find(reference.Tag, level);

    /// <summary>Where a table says that the attribute stands: in the item itself, else in the nearest level around it; else wherever it stands, outward.</summary>
    private static DicomItem? Find(uint tag, ItemLevel level)
    {
        for (ItemLevel? at = level; at is not null; at = at.Parent)
        {
            if (at.Shape.Find(tag) is not null)
            {
                return at.Find(tag);
            }
        }

        for (ItemLevel? at = level; at is not null; at = at.Parent)
        {
            if (at.Find(tag) is { } found)
            {
                return found;
            }
        }

        return null;
    }

    /// <summary>At any depth in the functional groups of the same frame, then in the shared ones.</summary>
    private static DicomItem? FindInFrame(uint tag, ItemLevel level)
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

    private static DicomItem? FindDeep(uint tag, DicomDataset dataset)
    {
        Stack<DicomDataset> open = new([dataset]);
        while (open.TryPop(out DicomDataset? next))
        {
            if (next.GetDicomItem<DicomItem>((DicomTag)tag) is { } found)
            {
                return found;
            }

            foreach (DicomDataset item in next.OfType<DicomSequence>().SelectMany(sequence => sequence.Items))
            {
                open.Push(item);
            }
        }

        return null;
    }
}
