using FellowOakDicom;

namespace HighDicom;

/// <summary>Makes violations that concern a segment as a whole: rules that no table of the standard holds.</summary>
internal static class SegmentProblem
{
    private static StandardReference Section => new(3, "C.8.20.2");

    /// <param name="item">Which item of the Segment Sequence, from 1.</param>
    /// <param name="detail">What is wrong.</param>
    /// <param name="severity">How bad it is.</param>
    internal static Violation Of(int item, string detail, Severity severity = Severity.Error) => new()
    {
        Path = new AttributePath(DicomTag.SegmentSequence).Append(item, DicomTag.SegmentLabel),
        Kind = ViolationKind.BadValue,
        Name = "Segment",
        Reference = Section,
        Severity = severity,
        Detail = detail,
    };

    internal static Violation OfAll(string detail, Severity severity = Severity.Error) => new()
    {
        Path = new AttributePath(DicomTag.PixelData),
        Kind = ViolationKind.Empty,
        Name = "Pixel Data",
        Reference = Section,
        Severity = severity,
        Detail = detail,
    };
}
