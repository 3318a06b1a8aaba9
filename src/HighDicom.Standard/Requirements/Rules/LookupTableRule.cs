using System.Globalization;
using FellowOakDicom;

namespace HighDicom.Requirements;

/// <summary>Lookup tables have as many entries as their descriptor says (PS3.3, sections C.7.6.3.1.5 and C.11.1.1).</summary>
internal sealed class LookupTableRule : IConformanceRule
{
    private const int FullTable = 65536;

    private static readonly StandardReference Palette = new(3, "C.7.6.3.1.5");
    private static readonly StandardReference Table = new(3, "C.11.1.1");

    private static readonly (DicomTag Descriptor, DicomTag Data)[] Colors =
    [
        (DicomTag.RedPaletteColorLookupTableDescriptor, DicomTag.RedPaletteColorLookupTableData),
        (DicomTag.GreenPaletteColorLookupTableDescriptor, DicomTag.GreenPaletteColorLookupTableData),
        (DicomTag.BluePaletteColorLookupTableDescriptor, DicomTag.BluePaletteColorLookupTableData),
        (DicomTag.AlphaPaletteColorLookupTableDescriptor, DicomTag.AlphaPaletteColorLookupTableData),
    ];

    private static readonly DicomTag[] Sequences =
        [DicomTag.ModalityLUTSequence, DicomTag.VOILUTSequence, DicomTag.PresentationLUTSequence, DicomTag.PixelIntensityRelationshipLUTSequence];

    /// <summary>Sequences of presentation states whose items have tables of their own.</summary>
    private static readonly DicomTag[] Holders = [DicomTag.SoftcopyVOILUTSequence, DicomTag.BlendingSequence, DicomTag.MaskSubtractionSequence];

    public void Check(CheckRun run)
    {
        foreach ((DicomTag descriptor, DicomTag data) in Colors)
        {
            Check(run, run.Dataset, descriptor, data, new AttributePath(data), Palette);
        }

        foreach ((DicomDataset dataset, Func<DicomTag, AttributePath> path) in HolderItems.Of(run.Dataset, Holders))
        {
            CheckTables(run, dataset, path);
        }
    }

    private static void CheckTables(CheckRun run, DicomDataset dataset, Func<DicomTag, AttributePath> path)
    {
        foreach (DicomTag sequence in Sequences)
        {
            IList<DicomDataset> items = dataset.Items(sequence);
            for (int i = 0; i < items.Count; i++)
            {
                Check(run, items[i], DicomTag.LUTDescriptor, DicomTag.LUTData, path(sequence).Append(i + 1, DicomTag.LUTData), Table);
            }
        }
    }

    private static void Check(CheckRun run, DicomDataset dataset, DicomTag descriptorTag, DicomTag dataTag, AttributePath path, StandardReference section)
    {
        if (dataset.GetDicomItem<DicomItem>(descriptorTag) is not DicomElement { Count: 3 } descriptor
            || dataset.GetDicomItem<DicomItem>(dataTag) is not DicomElement data
            || ElementValues.Number(descriptor, 0) is not { } first || ElementValues.Number(descriptor, 2) is not { } bits)
        {
            return;
        }

        // The number of entries is unsigned although the descriptor may be SS; 0 stands for 65,536. Tables of 8 bits may be packed into bytes.
        long entries = (ushort)(int)first is var count && count == 0 ? FullTable : count;
        long size = data.Buffer.Size;
        bool fits = size == entries * 2 || (bits == 8 && size == entries + (entries & 1));
        if (!fits)
        {
            run.Report(ViolationKind.BadCount, path, section, string.Create(CultureInfo.InvariantCulture, $"{size} bytes for {entries} entries"));
        }
    }
}
