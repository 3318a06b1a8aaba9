namespace FellowOakDicom;

/// <summary>Copies data sets: sequences deeply, elements are shared.</summary>
internal static class DatasetCopy
{
    public static DicomItem Of(DicomItem item)
    {
        if (item is not DicomSequence sequence)
        {
            return item;
        }

        List<DicomDataset> items = new(sequence.Items.Count);
        foreach (DicomDataset nested in sequence.Items)
        {
            items.Add(Of(nested));
        }

        return new DicomSequence(sequence.Tag, items);
    }

    public static DicomDataset Of(DicomDataset dataset)
    {
        ReadOnlySpan<DicomItem> items = dataset.Items;
        DicomItem[] copies = new DicomItem[items.Length];
        for (int i = 0; i < items.Length; i++)
        {
            copies[i] = Of(items[i]);
        }

        DicomDataset copy = new(dataset.InternalTransferSyntax) { FallbackEncodings = dataset.FallbackEncodings, ValidateItems = dataset.ValidateItems };
        copy.SetItems(copies, isUnsorted: false);
        return copy;
    }
}
