using FellowOakDicom;

namespace HighDicom.Requirements;

/// <summary>The places where attributes of one kind stand: a data set, and the items of sequences in it.</summary>
internal static class HolderItems
{
    /// <summary>The data set first, then the items in the order of the sequences, each with what makes the path of an attribute in it.</summary>
    public static IEnumerable<(DicomDataset Dataset, Func<DicomTag, AttributePath> Path)> Of(DicomDataset dataset, IReadOnlyList<DicomTag> holders)
    {
        yield return (dataset, tag => new AttributePath(tag));
        foreach (DicomTag holder in holders)
        {
            IList<DicomDataset> items = dataset.Items(holder);
            for (int i = 0; i < items.Count; i++)
            {
                int number = i + 1;
                yield return (items[i], tag => new AttributePath(holder).Append(number, tag));
            }
        }
    }
}
