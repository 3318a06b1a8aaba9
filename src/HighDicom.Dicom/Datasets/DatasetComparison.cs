using FellowOakDicom.IO.Buffer;

namespace FellowOakDicom;

/// <summary>Compares data sets by content.</summary>
internal static class DatasetComparison
{
    public static bool AreEqual(DicomDataset first, DicomDataset second)
    {
        ReadOnlySpan<DicomItem> a = first.Items;
        ReadOnlySpan<DicomItem> b = second.Items;
        if (a.Length != b.Length)
        {
            return false;
        }

        for (int i = 0; i < a.Length; i++)
        {
            if (!AreEqual(a[i], b[i]))
            {
                return false;
            }
        }

        return true;
    }

    private static bool AreEqual(DicomItem first, DicomItem second) => ReferenceEquals(first, second) || (first, second) switch
    {
        (DicomElement a, DicomElement b) => a.Equals(b),
        (DicomSequence a, DicomSequence b) => a.Tag.Equals(b.Tag) && a.Items.Count == b.Items.Count && a.Items.Zip(b.Items).All(pair => AreEqual(pair.First, pair.Second)),
        (DicomFragmentSequence a, DicomFragmentSequence b) => AreEqual(a, b),
        _ => false,
    };

    private static bool AreEqual(DicomFragmentSequence first, DicomFragmentSequence second) =>
        first.Tag.Equals(second.Tag) && first.OffsetTable.SequenceEqual(second.OffsetTable) && first.Fragments.Count == second.Fragments.Count &&
        first.Fragments.Zip(second.Fragments).All(pair => ElementContent.AreEqual(pair.First, pair.Second));
}
