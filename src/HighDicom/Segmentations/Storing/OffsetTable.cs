using FellowOakDicom;

namespace HighDicom;

/// <summary>Tells where the frames of encapsulated Pixel Data begin: the Basic Offset Table, or the extended one (PS3.5 A.4, PS3.3 C.7.6.3.1.8), never both.</summary>
internal static class OffsetTable
{
    // An item's tag and length stand before each fragment.
    private const int ItemHeader = 8;

    /// <summary>Writes the table that was asked for; the extended one also where the basic one cannot hold the offsets.</summary>
    internal static void Write(DicomDataset dataset, DicomFragmentSequence pixelData, bool isExtended)
    {
        ulong[] offsets = new ulong[pixelData.Fragments.Count];
        ulong[] lengths = new ulong[offsets.Length];
        ulong next = 0;
        for (int i = 0; i < offsets.Length; i++)
        {
            (offsets[i], lengths[i]) = (next, (ulong)pixelData.Fragments[i].Size);
            next += ItemHeader + lengths[i];
        }

        if (!isExtended && offsets[^1] <= uint.MaxValue)
        {
            foreach (ulong offset in offsets) pixelData.OffsetTable.Add((uint)offset);
            return;
        }

        dataset.AddOrUpdate(new DicomOtherVeryLong(DicomTag.ExtendedOffsetTable, offsets));
        dataset.AddOrUpdate(new DicomOtherVeryLong(DicomTag.ExtendedOffsetTableLengths, lengths));
    }
}
