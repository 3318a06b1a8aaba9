using FellowOakDicom;

namespace HighDicom.Requirements;

/// <summary>What a descriptor says of the table that belongs to it (PS3.3, section C.11.1.1.1).</summary>
/// <param name="Entries">The number of entries: unsigned although the descriptor may be SS; 0 stands for 65,536.</param>
/// <param name="Bits">The bits of an entry.</param>
internal readonly record struct LookupTableDescriptor(long Entries, double Bits)
{
    /// <summary>The most entries that a table has.</summary>
    public const int FullTable = 65536;

    /// <summary>Reads a descriptor; null if it is not there, or not of three numbers.</summary>
    public static LookupTableDescriptor? Of(DicomDataset dataset, DicomTag tag)
    {
        if (dataset.GetDicomItem<DicomItem>(tag) is not DicomElement { Count: 3 } element || ElementValues.Number(element, 0) is not { } first
            || ElementValues.Number(element, 2) is not { } bits)
        {
            return null;
        }

        long entries = (ushort)(int)first;
        return new LookupTableDescriptor(entries == 0 ? FullTable : entries, bits);
    }
}
