using FellowOakDicom;
using HighDicom.Codes;
using HighDicom.Tests.Segmentations;

namespace HighDicom.Tests.Reports;

/// <summary>Reports with fixed UIDs and clock.</summary>
internal static class TestReport
{
    internal static readonly Tracking Lesion = Tracking.Continue("Lesion 1", "1.2.3.8.1");
    internal static readonly Tracking Node = Tracking.Continue("Node 2", "1.2.3.8.2");
    internal static readonly Equipment Device = new("Acme", "LiverNet", "1.4.0", serialNumber: "1");
    internal static readonly CodedConcept LongAxis = new("103339001", "SCT", "Long axis");
    internal static readonly CodedConcept Volume = new("118565006", "SCT", "Volume");
    internal static readonly CodedConcept Neoplasm = new("108369006", "SCT", "Neoplasm");
    internal static readonly CodedConcept Liver = new("10200004", "SCT", "Liver");
    internal static readonly CodedConcept Lung = new("39607008", "SCT", "Lung");
    internal static readonly CodedConcept Left = new("7771000", "SCT", "Left");

    internal static SourceImages Images { get; } = TestSeries.Images(count: 3, rows: 20, columns: 30);

    internal static (double Column, double Row)[] Outline { get; } = [(2, 3), (10.25, 3.5), (10, 12), (2.125, 11)];

    internal static SegmentReference Segment { get; } = new(
        new InstanceReference(TestSeries.StudyUid, "1.2.3.2", DicomUID.SegmentationStorage.UID, "1.2.3.2.1"), 2, "Lesion", [Images[0].Reference, Images[1].Reference], Lesion);

    /// <summary>Sources, observer, procedure, and nothing else.</summary>
    internal static MeasurementReportBuilder Empty() => new MeasurementReportBuilder(Images, Dcm.ImagingMeasurementReport)
        .WithInstances(TestBuilder.Instances)
        .ObservedBy(Observer.Device("LiverNet", "1.2.3.7", Device))
        .Procedure(new CodedConcept("77477000", "SCT", "Computed tomography"));

    /// <summary>One planar and one volumetric group, with all that a report can say.</summary>
    internal static MeasurementReportBuilder Full() => Empty()
        .WithSeries(number: 7, description: "Measurements")
        .ObservedBy(Observer.Person("Doe^Jane", "Clinic") with { LoginName = "jane" })
        .AddPlanarRoi(Lesion, Planar)
        .AddVolumetricRoi(Node, Volumetric);

    internal static void Planar(PlanarRoiBuilder roi) => roi
        .FindingCategory(new CodedConcept("49755003", "SCT", "Morphologically Abnormal Structure"))
        .Finding(Neoplasm)
        .Site(Lung, Left)
        .Region(Images[1], Graphic2D.Polygon(ImagePoints.FromPixelCenters(Outline)))
        .Measure(LongAxis, 23.4, Ucum.Millimeter, m => m.Method(new CodedConcept("126081", "DCM", "RECIST 1.1")))
        .Measure(new CodedConcept("112031", "DCM", "Attenuation Coefficient"), 1.0 / 3, Ucum.HounsfieldUnit, m => m.Derivation(new CodedConcept("373098007", "SCT", "Mean")))
        .Measure(new CodedConcept("99001", "99ACME", "Elongation"), double.NaN, Ucum.NoUnits)
        .Evaluate(new CodedConcept("99002", "99ACME", "Margin"), new CodedConcept("99003", "99ACME", "Spiculated"));

    internal static void Volumetric(VolumetricRoiBuilder roi) => roi
        .Finding(Neoplasm)
        .Site(Liver)
        .Segment(Segment)
        .Measure(Volume, 4.21, Ucum.CubicCentimeter)
        .NotMeasured(LongAxis, new CodedConcept("114006", "DCM", "Measurement failure"));
}
