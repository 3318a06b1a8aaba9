using HighDicom.Codes;

namespace HighDicom.Tool.Demo;

/// <summary>From measurements to a TID 1500 report that refers to the segmentation.</summary>
internal static class DemoReport
{
    private const string DeviceUid = "2.25.201735520467329462871240176190383170541";

    /// <summary>A planar group (outline and long axis) about each finding, and a volumetric group (segment and volume) about the first.</summary>
    public static MeasurementReport Build(SourceImages ct, IReadOnlyList<Finding> findings, IReadOnlyList<Tracking> trackings, Segmentation segmentation)
    {
        MeasurementReportBuilder builder = Begin(ct);
        foreach ((Finding finding, Tracking tracking) in findings.Zip(trackings))
            builder.AddPlanarRoi(tracking, roi => Describe(roi, ct, finding));
        return builder
            .AddVolumetricRoi(trackings[0], roi => Describe(roi, findings[0], segmentation.Reference(number: 1)))
            .Build();
    }

    /// <summary>A report without measurements yet.</summary>
    public static MeasurementReportBuilder Begin(SourceImages ct) =>
        new MeasurementReportBuilder(ct, Dcm.ImagingMeasurementReport)
            .ObservedBy(Observer.Device("HighDicom demo", DeviceUid, DemoSegmentation.Equipment))
            .Procedure(Ln.CTUnspecifiedBodyRegion)
            .WithSeries(description: "Measurements of found objects");

    /// <summary>The outline of a finding where it is largest, and its long axis.</summary>
    public static void Describe(PlanarRoiBuilder roi, SourceImages ct, Finding finding) => roi
        .Finding(FindingCodes.Type(finding.Kind))
        .Region(ct[finding.LargestFrame], Graphic2D.Polyline(ImagePoints.FromPixelCenters([.. finding.Outline, finding.Outline[0]])))
        .Measure(Sct.LongAxis, Math.Round(finding.LongAxisMillimeters, 1), Ucum.Millimeter);

    /// <summary>The segment of a finding, and its volume.</summary>
    public static void Describe(VolumetricRoiBuilder roi, Finding finding, SegmentReference segment) => roi
        .Finding(FindingCodes.Type(finding.Kind))
        .Segment(segment)
        .Measure(Sct.Volume, Math.Round(finding.CubicMillimeters / 1000, 2), Ucum.CubicCentimeter);
}
