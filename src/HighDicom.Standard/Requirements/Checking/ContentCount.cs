using FellowOakDicom;

namespace HighDicom.Requirements;

/// <summary>Counts content items as far as it matters, without reading them.</summary>
internal static class ContentCount
{
    /// <summary>Whether a document has at least so many content items, the root among them.</summary>
    public static bool Reaches(int count, DicomDataset document)
    {
        int found = 1;
        Stack<DicomDataset> open = new([document]);
        while (found < count && open.TryPop(out DicomDataset? item))
        {
            IList<DicomDataset> children = item.Items(DicomTag.ContentSequence);
            found += children.Count;
            for (int i = 0; i < children.Count && found < count; i++)
            {
                open.Push(children[i]);
            }
        }

        return found >= count;
    }
}
