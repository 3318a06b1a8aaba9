using FellowOakDicom;

namespace HighDicom.Requirements;

/// <summary>Whether an object refers to instances at all, apart from the lists of its Common Instance Reference module (PS3.3, section C.12.2).</summary>
internal static class ReferringItems
{
    /// <summary>What stands in references, and sequences of references: one that is incomplete may still be meant to refer.</summary>
    private static readonly HashSet<DicomTag> Signs =
    [
        DicomTag.ReferencedSOPClassUID, DicomTag.ReferencedSOPInstanceUID, DicomTag.ReferencedSOPSequence, DicomTag.ReferencedImageSequence, DicomTag.SourceImageSequence,
        DicomTag.DerivationImageSequence,
    ];

    private static readonly HashSet<DicomTag> Lists = [DicomTag.ReferencedSeriesSequence, DicomTag.StudiesContainingOtherReferencedInstancesSequence];

    /// <summary>Looks through all items, without recursion.</summary>
    public static bool Any(DicomDataset dataset)
    {
        Stack<(DicomDataset Item, bool IsListed)> open = new([(dataset, false)]);
        while (open.TryPop(out (DicomDataset Item, bool IsListed) next))
        {
            foreach (DicomItem item in next.Item)
            {
                if (Signs.Contains(item.Tag))
                {
                    return true;
                }

                // Presentation states say in the same list to which images they apply.
                if (item is DicomSequence sequence && !(next.IsListed && item.Tag == DicomTag.ReferencedInstanceSequence))
                {
                    bool isListed = next.IsListed || (ReferenceEquals(next.Item, dataset) && Lists.Contains(item.Tag));
                    foreach (DicomDataset inner in sequence.Items)
                    {
                        open.Push((inner, isListed));
                    }
                }
            }
        }

        return false;
    }
}
