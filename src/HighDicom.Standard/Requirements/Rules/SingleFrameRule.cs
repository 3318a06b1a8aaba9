using System.Globalization;
using FellowOakDicom;

namespace HighDicom.Requirements;

/// <summary>Images of IODs without a module for several frames have one (PS3.3, section C.7.6.6).</summary>
internal sealed class SingleFrameRule : IConformanceRule
{
    private static readonly StandardReference Section = new(3, "C.7.6.6");

    public void Check(CheckRun run)
    {
        bool isOfOneFrame = run.Iod.SopClassUids.Count > 0 && !run.Iod.Plan.IsMultiFrame && run.Dataset.Contains(DicomTag.PixelData);
        if (isOfOneFrame && run.Dataset.Integer(DicomTag.NumberOfFrames) is { } frames && frames > 1)
        {
            string detail = string.Create(CultureInfo.InvariantCulture, $"{frames} frames in an IOD of single frames");
            run.Report(ViolationKind.BadValue, new AttributePath(DicomTag.NumberOfFrames), Section, detail);
        }
    }
}
