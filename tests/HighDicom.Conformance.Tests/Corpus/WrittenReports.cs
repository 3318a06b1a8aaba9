using HighDicom.Codes;
using HighDicom.ConformanceTests.Demo;

namespace HighDicom.ConformanceTests.Corpus;

/// <summary>Reports with each kind of group, measurement and evaluation.</summary>
internal static class WrittenReports
{
    public static readonly Equipment Device = new("Acme", "LiverNet", "1.4.0", serialNumber: "1");
    public static readonly Tracking Lesion = Tracking.New("Lesion 1");
    public static readonly Tracking Node = Tracking.New("Node 2");

    private static readonly (double Column, double Row)[] Outline = [(2, 3), (10.25, 3.5), (10, 12), (2.125, 11)];
    private static readonly Lazy<SourceImages> Images = new(() => SourceImages.Open(DemoFiles.Of(JudgedImages.Phantom).Images));

    public static MeasurementReportBuilder Begin() => Begin(Images.Value);

    public static MeasurementReportBuilder ByPerson() => Begin().WithSeries(number: 7, description: "Measurements")
        .ObservedBy(Observer.Person("Doe^Jane", "Clinic") with { LoginName = "jane" });

    /// <summary>A region on a frame of a multi-frame image.</summary>
    public static MeasurementReport OfMultiFrame() => Begin(WrittenObjects.MultiFrame)
        .AddPlanarRoi(Lesion, roi => roi.Finding(Sct.Neoplasm).Region(WrittenObjects.MultiFrame[5], Graphic2D.Polygon(ImagePoints.FromPixelCenters(Outline))).Measure(Sct.LongAxis, 23.4, Ucum.Millimeter))
        .Build();

    public static void Region(PlanarRoiBuilder roi) => roi.Finding(Sct.Neoplasm).Site(Sct.Liver)
        .Region(Images.Value[1], Graphic2D.Polyline(ImagePoints.FromPixelCenters([(1, 1), (5, 1), (5, 5), (1, 1)]))).Measure(Sct.LongAxis, 23.4, Ucum.Millimeter);

    public static void Segment(VolumetricRoiBuilder roi) => roi.Finding(Sct.Neoplasm).Site(Sct.Liver)
        .Segment(Segmentation.Open(DemoFiles.Of(JudgedImages.Phantom).Segmentation).Reference(number: 1)).Measure(Sct.Volume, 4.21, Ucum.CubicCentimeter);

    public static void Regions(VolumetricRoiBuilder roi) => roi.Finding(Sct.Neoplasm)
        .Region(Images.Value[1], Graphic2D.Polygon(ImagePoints.FromPixelCenters(Outline))).Region(Images.Value[2], Graphic2D.Polygon(ImagePoints.FromPixelCenters(Outline)))
        .Measure(Sct.Volume, 4.21, Ucum.CubicCentimeter);

    /// <summary>A number with a method, one with a derivation and more digits than 16, one without a unit that is not a number, one that failed; and an evaluation in words.</summary>
    public static void AllMeasurements(PlanarRoiBuilder roi) => roi
        .FindingCategory(new CodedConcept("49755003", "SCT", "Morphologically Abnormal Structure")).Finding(Sct.Neoplasm)
        .Site(Sct.Lung, new CodedConcept("7771000", "SCT", "Left"))
        .Region(Images.Value[1], Graphic2D.Polygon(ImagePoints.FromPixelCenters(Outline)))
        .Measure(Sct.LongAxis, 23.4, Ucum.Millimeter, m => m.Method(new CodedConcept("126081", "DCM", "RECIST 1.1")))
        .Measure(new CodedConcept("112031", "DCM", "Attenuation Coefficient"), 1.0 / 3, Ucum.HounsfieldUnit, m => m.Derivation(new CodedConcept("373098007", "SCT", "Mean")))
        .Measure(new CodedConcept("99001", "99ACME", "Elongation"), double.NaN, Ucum.NoUnits)
        .NotMeasured(Sct.ShortAxis, new CodedConcept("114006", "DCM", "Measurement failure"))
        .Evaluate(new CodedConcept("99002", "99ACME", "Margin"), new CodedConcept("99003", "99ACME", "Spiculated"));

    private static MeasurementReportBuilder Begin(SourceImages images) => new MeasurementReportBuilder(images, Dcm.ImagingMeasurementReport)
        .ObservedBy(Observer.Device("LiverNet", "2.25.1", Device)).Procedure(Sct.ComputedTomography);
}
