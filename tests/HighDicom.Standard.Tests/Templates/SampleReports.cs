using HighDicom.Codes;
using HighDicom.Content;
using HighDicom.Templates;

namespace HighDicom.Standard.Tests.Templates;

/// <summary>Content trees made with the generated builders, which follow their templates in everything.</summary>
internal static class SampleReports
{
    public const string CtImage = "1.2.840.10008.5.1.4.1.1.2";
    public const string Segmentation = "1.2.840.10008.5.1.4.1.1.66.4";

    public static readonly CodedConcept Title = new("126000", "DCM", "Imaging Measurement Report");
    public static readonly CodedConcept Millimeter = new("mm", "UCUM", "mm");
    public static readonly CodedConcept Length = new("103339001", "SCT", "Long Axis");
    public static readonly CodedConcept Volume = new("118565006", "SCT", "Volume");
    public static readonly CodedConcept Neoplasm = new("108369006", "SCT", "Neoplasm");
    public static readonly CodedConcept Liver = new("10200004", "SCT", "Liver");
    public static readonly CodedConcept Source = new("121324", "DCM", "Source Image");

    public static ContainerContentItem Report(Action<Tid1500.Builder.ImagingMeasurementsBuilder> measurements)
    {
        ContainerContentItem root = new Tid1500.Builder(Title)
            .LanguageOfContentItemAndDescendants(new CodedConcept("en-US", "RFC5646", "English (United States)"))
            .ObservationContext(context => context.ObserverContext(observer => observer
                .ObserverType(new CodedConcept("121007", "DCM", "Device"))
                .DeviceObserverIdentifyingAttributes(device => device.DeviceObserverUid("1.2.3").DeviceObserverName("LiverNet"))))
            .ProcedureReported(new CodedConcept("77477000", "SCT", "Computed Tomography"))
            .ImagingMeasurements(measurements)
            .Build();
        root.Dataset.AddOrUpdate(FellowOakDicom.DicomTag.StudyInstanceUID, "1.2.4");
        root.Dataset.AddOrUpdate(FellowOakDicom.DicomTag.PatientID, "P1");
        return root;
    }

    public static void Planar(Tid1410.Builder group) => group
        .TrackingIdentifier("Lesion 1").TrackingUniqueIdentifier("1.2.5").Finding(Neoplasm)
        .ImageRegionScoord(new SpatialCoordinates(GraphicType.Polyline, [1, 1, 5, 1, 5, 5, 1, 1]), region => region.Image(new ImageReference(CtImage, "1.2.6"), Source))
        .RoiMeasurements(roi => roi.FindingSite(Liver).Measurement(Length, new NumericValue(23.4, Millimeter)));

    public static void Volumetric(Tid1411.Builder group) => group
        .TrackingIdentifier("Lesion 1").TrackingUniqueIdentifier("1.2.5").Finding(Neoplasm)
        .ReferencedSegment(new ImageReference(Segmentation, "1.2.7", segments: [2]))
        .SourceImageForSegmentation(new ImageReference(CtImage, "1.2.6"))
        .RoiMeasurements(roi => roi.FindingSite(Liver).Measurement(Volume, new NumericValue(4.21, new CodedConcept("cm3", "UCUM", "cm3"))));

    public static void Whole(Tid1501.Builder group) => group
        .TrackingIdentifier("Lesion 1").TrackingUniqueIdentifier("1.2.5").Finding(Neoplasm).FindingSite(Liver)
        .Measurement(Length, new NumericValue(23.4, Millimeter), measurement => measurement.MeasurementContent(content => content
            .ImageOrSpatialCoordinates(purpose => purpose.Image(Source, new ImageReference(CtImage, "1.2.6")))
            .ImageOrSpatialCoordinates(purpose => purpose.Image(Source, new ImageReference(CtImage, "1.2.8")))));

    public static ContainerContentItem Planar() => Report(measurements => measurements.PlanarRoiMeasurementsAndQualitativeEvaluations(Planar));

    public static ContainerContentItem Volumetric() => Report(measurements => measurements.VolumetricRoiMeasurementsAndQualitativeEvaluations(Volumetric));

    public static ContainerContentItem Whole() => Report(measurements => measurements.MeasurementAndQualitativeEvaluationGroup(Whole));
}
