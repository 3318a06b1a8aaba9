using System.Globalization;
using FellowOakDicom;

namespace HighDicom.Requirements;

/// <summary>Every frame has as many Dimension Index Values as there are dimensions, and they count from 1 (PS3.3, section C.7.6.16.2.2).</summary>
internal sealed class DimensionIndexRule : IConformanceRule
{
    private static readonly StandardReference Section = new(3, "C.7.6.16.2.2");

    public void Check(CheckRun run)
    {
        int dimensions = run.Dataset.Items(DicomTag.DimensionIndexSequence).Count;
        IList<DicomDataset> frames = run.Dataset.Items(DicomTag.PerFrameFunctionalGroupsSequence);
        for (int i = 0; dimensions > 0 && i < frames.Count; i++)
        {
            if (frames[i].FirstItem(DicomTag.FrameContentSequence)?.GetDicomItem<DicomItem>(DicomTag.DimensionIndexValues) is not DicomElement { Count: > 0 } values)
            {
                continue;
            }

            if (values.Count != dimensions)
            {
                string detail = string.Create(CultureInfo.InvariantCulture, $"{values.Count} values for {dimensions} dimensions");
                run.Report(ViolationKind.BadCount, PathOf(i), Section, detail);
            }
            else if (ElementValues.AnyNumber(values, 0, value => value < 1))
            {
                run.Report(ViolationKind.BadValue, PathOf(i), Section, "indices count from 1");
            }
        }
    }

    private static AttributePath PathOf(int frame) =>
        new AttributePath(DicomTag.PerFrameFunctionalGroupsSequence).Append(frame + 1, DicomTag.FrameContentSequence).Append(1, DicomTag.DimensionIndexValues);
}
