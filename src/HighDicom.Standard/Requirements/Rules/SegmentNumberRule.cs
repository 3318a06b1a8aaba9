using System.Globalization;
using FellowOakDicom;

namespace HighDicom.Requirements;

/// <summary>Segments are numbered 1, 2, … in BINARY and FRACTIONAL segmentations, and have different numbers in every one (PS3.3, section C.8.20.4).</summary>
internal sealed class SegmentNumberRule : IConformanceRule
{
    private static readonly StandardReference Section = new(3, "C.8.20.4");

    public void Check(CheckRun run)
    {
        if (run.Dataset.Text(DicomTag.SegmentationType) is not { } type)
        {
            return;
        }

        HashSet<long> seen = [];
        IList<DicomDataset> segments = run.Dataset.Items(DicomTag.SegmentSequence);
        for (int i = 0; i < segments.Count; i++)
        {
            if (segments[i].Integer(DicomTag.SegmentNumber) is { } number && (!seen.Add(number) || (type is "BINARY" or "FRACTIONAL" && number != i + 1)))
            {
                string detail = string.Create(CultureInfo.InvariantCulture, $"segment {i + 1} of the sequence has the number {number}");
                run.Report(ViolationKind.BadValue, new AttributePath(DicomTag.SegmentSequence).Append(i + 1, DicomTag.SegmentNumber), Section, detail);
            }
        }
    }
}
