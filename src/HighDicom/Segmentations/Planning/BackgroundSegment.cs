using HighDicom.Codes;

namespace HighDicom;

/// <summary>The item of a label map's background: number 0 (PS3.3 C.8.20.2).</summary>
internal static class BackgroundSegment
{
    internal const string Label = "Background";

    /// <summary>What drew the segments drew the background; a colour it has only where segments have one.</summary>
    internal static SegmentDescription Of(IReadOnlyList<SegmentDescription> segments) => new()
    {
        Number = 0,
        Label = Label,
        Category = new CodedConcept("309825002", "SCT", "Spatial and Relational Concept"),
        Type = new CodedConcept("125040", "DCM", "Background"),
        AlgorithmType = segments[0].AlgorithmType,
        Algorithm = segments[0].Algorithm is { Name: { } name } ? new SegmentAlgorithm(name) : null,
        DisplayColor = segments.Any(segment => segment.DisplayColor is not null) ? CieLabColor.FromRgb(0, 0, 0) : null,
    };
}
