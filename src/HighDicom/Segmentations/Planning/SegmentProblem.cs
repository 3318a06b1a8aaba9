using FellowOakDicom;

namespace HighDicom;

/// <summary>Makes violations that concern a segment as a whole: rules that no table of the standard holds.</summary>
internal static class SegmentProblem
{
    private static StandardReference Section => new(3, "C.8.20.2");

    internal static Violation Of(int segmentNumber, string detail, Severity severity = Severity.Error) => new()
    {
        Path = new AttributePath(DicomTag.SegmentSequence).Append(segmentNumber, DicomTag.SegmentLabel),
        Kind = ViolationKind.BadValue,
        Name = "Segment",
        Reference = Section,
        Severity = severity,
        Detail = detail,
    };

    internal static Violation OfAll(string detail) => new()
    {
        Path = new AttributePath(DicomTag.PixelData),
        Kind = ViolationKind.Empty,
        Name = "Pixel Data",
        Reference = Section,
        Detail = detail,
    };
}
