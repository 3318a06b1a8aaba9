using System.Globalization;
using FellowOakDicom;

namespace HighDicom.Requirements;

/// <summary>The segments of a palette stand for as many entries as its descriptor says (PS3.3, section C.7.9.2).</summary>
internal sealed class SegmentedPaletteRule : IConformanceRule
{
    /// <summary>A segment takes at most four words where it gives one entry, so that no table needs more; what is longer is not read.</summary>
    private const int MostBytes = LookupTableDescriptor.FullTable * 8;

    private static readonly StandardReference Section = new(3, "C.7.9.2");

    private static readonly DicomTag[] Holders = [DicomTag.OpticalPathSequence, DicomTag.AdvancedBlendingSequence, DicomTag.VolumeStreamSequence];

    /// <summary>Sequences whose items are palettes, in the data set or in items of <see cref="Holders"/>.</summary>
    private static readonly DicomTag[] Palettes =
        [DicomTag.PaletteColorLookupTableSequence, DicomTag.EnhancedPaletteColorLookupTableSequence, DicomTag.PresentationStateClassificationComponentSequence];

    public void Check(CheckRun run)
    {
        CheckColors(run, run.Dataset, tag => new AttributePath(tag));
        foreach ((DicomDataset dataset, Func<DicomTag, AttributePath> path) in HolderItems.Of(run.Dataset, Holders))
        {
            foreach (DicomTag sequence in Palettes)
            {
                IList<DicomDataset> items = dataset.Items(sequence);
                for (int i = 0; i < items.Count; i++)
                {
                    AttributePath holder = path(sequence);
                    int number = i + 1;
                    CheckColors(run, items[i], tag => holder.Append(number, tag));
                }
            }
        }
    }

    private static void CheckColors(CheckRun run, DicomDataset palette, Func<DicomTag, AttributePath> path)
    {
        foreach (PaletteColor color in PaletteColor.All)
        {
            if (palette.GetDicomItem<DicomItem>(color.Segments) is DicomElement { Buffer.Size: > 0 } data
                && LookupTableDescriptor.Of(palette, color.Descriptor) is { Bits: 8 or 16 } descriptor)
            {
                Check(run, data, descriptor.Entries, descriptor.Bits == 8, path(color.Segments));
            }
        }
    }

    private static void Check(CheckRun run, DicomElement data, long entries, bool isOfBytes, AttributePath path)
    {
        if (data.Buffer.Size > MostBytes)
        {
            Report(run, ViolationKind.BadCount, path, $"{data.Buffer.Size} bytes of segments for {entries} entries");
            return;
        }

        ReadOnlySpan<byte> bytes = data.Buffer.Data;
        (long Entries, string? Problem) found = SegmentedTable.Count(bytes, isOfBytes ? 1 : 2);
        if (isOfBytes && found != (entries, null))
        {
            // Entries of 8 bits may stand in a word each.
            (long Entries, string? Problem) words = SegmentedTable.Count(bytes, 2);
            found = words.Problem is null ? words : found;
        }

        if (found.Problem is { } problem)
        {
            Report(run, ViolationKind.BadValue, path, $"{problem}");
        }
        else if (found.Entries != entries)
        {
            Report(run, ViolationKind.BadCount, path, $"segments of {found.Entries} entries for {entries}");
        }
    }

    private static void Report(CheckRun run, ViolationKind kind, AttributePath path, FormattableString detail) =>
        run.Report(kind, path, Section, detail.ToString(CultureInfo.InvariantCulture));
}
