using System.Globalization;
using FellowOakDicom;

namespace HighDicom.Requirements;

/// <summary>Lookup tables have as many entries as their descriptor says (PS3.3, sections C.7.6.3.1.5 and C.11.1.1).</summary>
internal sealed class LookupTableRule : IConformanceRule
{
    private static readonly StandardReference Palette = new(3, "C.7.6.3.1.5");
    private static readonly StandardReference Table = new(3, "C.11.1.1");

    private static readonly DicomTag[] Sequences =
        [DicomTag.ModalityLUTSequence, DicomTag.VOILUTSequence, DicomTag.PresentationLUTSequence, DicomTag.PixelIntensityRelationshipLUTSequence];

    /// <summary>Sequences of presentation states whose items have tables of their own.</summary>
    private static readonly DicomTag[] Holders = [DicomTag.SoftcopyVOILUTSequence, DicomTag.BlendingSequence, DicomTag.MaskSubtractionSequence];

    public void Check(CheckRun run)
    {
        foreach (PaletteColor color in PaletteColor.All)
        {
            Check(run, run.Dataset, color.Descriptor, color.Data, new AttributePath(color.Data), Palette);
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
        if (LookupTableDescriptor.Of(dataset, descriptorTag) is not { } descriptor || dataset.GetDicomItem<DicomItem>(dataTag) is not DicomElement data)
        {
            return;
        }

        // Tables of 8 bits may be packed into bytes.
        long size = data.Buffer.Size;
        long entries = descriptor.Entries;
        bool fits = size == entries * 2 || (descriptor.Bits == 8 && size == entries + (entries & 1));
        if (!fits)
        {
            run.Report(ViolationKind.BadCount, path, section, string.Create(CultureInfo.InvariantCulture, $"{size} bytes for {entries} entries"));
        }
    }
}
