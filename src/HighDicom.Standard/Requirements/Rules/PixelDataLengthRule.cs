using System.Globalization;
using FellowOakDicom;

namespace HighDicom.Requirements;

/// <summary>
/// Native pixel data has as many bytes as rows, columns, frames, samples and bits say, padded to an even number; encapsulated has a fragment for each frame, and
/// an offset for each frame where it has a table of them (PS3.5, sections 8 and A.4).
/// </summary>
internal sealed class PixelDataLengthRule : IConformanceRule
{
    private static readonly StandardReference Section = new(5, "8.1.1");
    private static readonly StandardReference Encapsulated = new(5, "A.4");
    private static readonly StandardReference ExtendedTable = new(3, "C.7.6.3.1.8");

    /// <summary>MPEG-2, MPEG-4 and HEVC: one stream holds all frames.</summary>
    private const string Videos = "1.2.840.10008.1.2.4.10";

    private static readonly (DicomTag Tag, int Bits)[] Kinds =
        [(DicomTag.PixelData, 0), (DicomTag.FloatPixelData, 32), (DicomTag.DoubleFloatPixelData, 64)];

    public void Check(CheckRun run)
    {
        foreach ((DicomTag tag, int bits) in Kinds)
        {
            switch (run.Dataset.GetDicomItem<DicomItem>(tag))
            {
                case DicomElement element:
                    CheckLength(run, element, bits);
                    break;
                case DicomFragmentSequence fragments:
                    CheckFragments(run, fragments);
                    break;
            }
        }
    }

    private static void CheckLength(CheckRun run, DicomElement element, int bits)
    {
        DicomDataset image = run.Dataset;
        if (image.Integer(DicomTag.Rows) is not { } rows || image.Integer(DicomTag.Columns) is not { } columns
            || (bits == 0 ? image.Integer(DicomTag.BitsAllocated) : bits) is not { } allocated
            || (bits == 0 ? image.Integer(DicomTag.SamplesPerPixel) : 1) is not { } samples || Frames(run) is not { } frames
            || (samples == 3 && image.Text(DicomTag.PhotometricInterpretation) is null))
        {
            return;
        }

        Int128 values = (Int128)rows * columns * frames;
        bool isSubsampled = samples == 3 && image.Text(DicomTag.PhotometricInterpretation) is "YBR_FULL_422" or "YBR_PARTIAL_422";
        Int128 bytes = ((values * (isSubsampled ? 2 : samples) * allocated) + 7) / 8;
        Int128 padded = bytes + (bytes & 1);
        long size = element.Buffer.Size;
        if (size > 0 && size != padded && size != bytes)
        {
            string detail = string.Create(CultureInfo.InvariantCulture, $"{size} bytes, not {padded}");
            run.Report(ViolationKind.BadCount, new AttributePath(element.Tag), Section, detail);
        }
    }

    private static void CheckFragments(CheckRun run, DicomFragmentSequence pixels)
    {
        if (Frames(run) is not { } frames)
        {
            return;
        }

        bool isVideo = run.Dataset.InternalTransferSyntax.UID.UID.StartsWith(Videos, StringComparison.Ordinal);
        if (pixels.Fragments.Count < frames && !isVideo)
        {
            string detail = string.Create(CultureInfo.InvariantCulture, $"{pixels.Fragments.Count} fragments for {frames} frames");
            run.Report(ViolationKind.BadCount, new AttributePath(pixels.Tag), Encapsulated, detail);
        }
        else if (pixels.OffsetTable.Count > 0 && pixels.OffsetTable.Count != frames && !isVideo)
        {
            string detail = string.Create(CultureInfo.InvariantCulture, $"{pixels.OffsetTable.Count} entries of the Basic Offset Table for {frames} frames");
            run.Report(ViolationKind.BadCount, new AttributePath(pixels.Tag), Encapsulated, detail);
        }

        CheckExtended(run, DicomTag.ExtendedOffsetTable, frames);
        CheckExtended(run, DicomTag.ExtendedOffsetTableLengths, frames);
    }

    /// <summary>The number of frames; null where it should be told and is not.</summary>
    private static long? Frames(CheckRun run) =>
        run.Iod.Plan.IsMultiFrame || run.Dataset.Contains(DicomTag.NumberOfFrames) ? run.Dataset.Integer(DicomTag.NumberOfFrames) : 1;

    private static void CheckExtended(CheckRun run, DicomTag tag, long frames)
    {
        const int BytesOfEntry = 8;
        if (run.Dataset.GetDicomItem<DicomItem>(tag) is DicomElement { Buffer.Size: > 0 and var size } && size != frames * BytesOfEntry)
        {
            string detail = string.Create(CultureInfo.InvariantCulture, $"{size / BytesOfEntry} entries for {frames} frames");
            run.Report(ViolationKind.BadCount, new AttributePath(tag), ExtendedTable, detail);
        }
    }
}
