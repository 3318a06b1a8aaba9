using System.Globalization;
using FellowOakDicom;

namespace HighDicom.Requirements;

/// <summary>
/// Native pixel data has as many bytes as rows, columns, frames, samples and bits say, padded to an even number; encapsulated has a fragment for each frame
/// (PS3.5, section 8).
/// </summary>
internal sealed class PixelDataLengthRule : IConformanceRule
{
    private static readonly StandardReference Section = new(5, "8.1.1");

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
            || (bits == 0 ? image.Integer(DicomTag.BitsAllocated) : bits) is not { } allocated)
        {
            return;
        }

        long samples = image.Integer(DicomTag.SamplesPerPixel) ?? 1;
        Int128 values = (Int128)rows * columns * (image.Integer(DicomTag.NumberOfFrames) ?? 1);
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
        long frames = run.Dataset.Integer(DicomTag.NumberOfFrames) ?? 1;
        bool isVideo = frames > 1 && pixels.Fragments.Count == 1;
        if (pixels.Fragments.Count < frames && !isVideo)
        {
            string detail = string.Create(CultureInfo.InvariantCulture, $"{pixels.Fragments.Count} fragments for {frames} frames");
            run.Report(ViolationKind.BadCount, new AttributePath(pixels.Tag), new StandardReference(5, "A.4"), detail);
        }
    }
}
