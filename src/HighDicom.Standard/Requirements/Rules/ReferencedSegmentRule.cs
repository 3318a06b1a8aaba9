using System.Globalization;
using FellowOakDicom;

namespace HighDicom.Requirements;

/// <summary>The Referenced Segment Number of every frame is the number of a segment (PS3.3, section C.8.20.3).</summary>
internal sealed class ReferencedSegmentRule : IConformanceRule
{
    private static readonly StandardReference Section = new(3, "C.8.20.3");

    public void Check(CheckRun run)
    {
        if (run.Dataset.Text(DicomTag.SegmentationType) is null)
        {
            return;
        }

        HashSet<long?> numbers = [.. run.Dataset.Items(DicomTag.SegmentSequence).Select(segment => segment.Integer(DicomTag.SegmentNumber))];
        if (numbers.Count == 0 || numbers.Contains(null))
        {
            return;
        }

        Check(run, DicomTag.SharedFunctionalGroupsSequence, numbers);
        Check(run, DicomTag.PerFrameFunctionalGroupsSequence, numbers);
    }

    private static void Check(CheckRun run, DicomTag groups, HashSet<long?> numbers)
    {
        IList<DicomDataset> frames = run.Dataset.Items(groups);
        for (int i = 0; i < frames.Count; i++)
        {
            long? number = frames[i].FirstItem(DicomTag.SegmentIdentificationSequence)?.Integer(DicomTag.ReferencedSegmentNumber);
            if (number is not null && !numbers.Contains(number))
            {
                AttributePath path = new AttributePath(groups).Append(i + 1, DicomTag.SegmentIdentificationSequence).Append(1, DicomTag.ReferencedSegmentNumber);
                run.Report(ViolationKind.BadValue, path, Section, string.Create(CultureInfo.InvariantCulture, $"there is no segment {number}"));
            }
        }
    }
}
