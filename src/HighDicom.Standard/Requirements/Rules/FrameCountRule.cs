using System.Globalization;
using FellowOakDicom;

namespace HighDicom.Requirements;

/// <summary>The Per-Frame Functional Groups Sequence has one item for each frame (PS3.3, section C.7.6.16).</summary>
internal sealed class FrameCountRule : IConformanceRule
{
    private static readonly StandardReference Section = new(3, "C.7.6.16");

    public void Check(CheckRun run)
    {
        int items = run.Dataset.Items(DicomTag.PerFrameFunctionalGroupsSequence).Count;
        if (items > 0 && run.Dataset.Integer(DicomTag.NumberOfFrames) is { } frames && frames != items)
        {
            string detail = string.Create(CultureInfo.InvariantCulture, $"{items} items for {frames} frames");
            run.Report(ViolationKind.BadCount, new AttributePath(DicomTag.PerFrameFunctionalGroupsSequence), Section, detail);
        }
    }
}
