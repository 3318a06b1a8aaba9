using FellowOakDicom;
using HighDicom.ConformanceTests.Demo;
using HighDicom.ConformanceTests.Segmentations;

namespace HighDicom.ConformanceTests.Corpus;

/// <summary>Every kind of object that we write: a new one is a line here, or a variant of segmentations.</summary>
internal static class WrittenKinds
{
    private const string DeflatedFrames = "1.2.840.10008.1.2.8.1";

    public static IReadOnlyList<WrittenKind> All { get; } =
    [
        new("demo segmentation", path => File.Copy(DemoFiles.Of(JudgedImages.Phantom).Segmentation, path)),
        new("demo report", path => File.Copy(DemoFiles.Of(JudgedImages.Phantom).Report, path)),
        new("demo slice", path => File.Copy(DemoFiles.Of(JudgedImages.Phantom).Slices[0], path)),
        .. Enum.GetValues<SegmentationVariant>().Select(variant => new WrittenKind($"segmentation {variant}", path => Copy(variant, path))),
        .. Enum.GetValues<PlaneVariant>().Select(variant => new WrittenKind($"segmentation of {variant}", path => Copy(variant, path))),
        WrittenKind.Of("segmentation of a multi-frame image", WrittenObjects.OfMultiFrame),
        WrittenKind.Of("report of a region", () => WrittenReports.Begin().AddPlanarRoi(WrittenReports.Lesion, WrittenReports.Region).Build()),
        WrittenKind.Of("report of a segment", () => WrittenReports.Begin().AddVolumetricRoi(WrittenReports.Lesion, WrittenReports.Segment).Build()),
        WrittenKind.Of("report of regions of a volume", () => WrittenReports.Begin().AddVolumetricRoi(WrittenReports.Lesion, WrittenReports.Regions).Build()),
        WrittenKind.Of("report of all measurements", () => WrittenReports.Begin().AddPlanarRoi(WrittenReports.Lesion, WrittenReports.AllMeasurements).Build()),
        WrittenKind.Of("report of persons and groups", () => WrittenReports.ByPerson().AddPlanarRoi(WrittenReports.Lesion, WrittenReports.Region)
            .AddVolumetricRoi(WrittenReports.Node, WrittenReports.Segment).Build()),
        WrittenKind.Of("report of a multi-frame image", WrittenReports.OfMultiFrame),
    ];

    /// <summary>Kinds that dciodvfy cannot read: it takes deflated frames for none, and a deflated data set for nothing.</summary>
    public static IReadOnlyList<WrittenKind> Deflated { get; } =
    [
        WrittenKind.Of("segmentation of deflated frames", () => WrittenObjects.Encoded(SegmentationType.Binary, DeflatedFrames)),
        WrittenKind.Of("fractional segmentation of deflated frames", () => WrittenObjects.Encoded(SegmentationType.Fractional, DeflatedFrames)),
        WrittenKind.Of("label map of deflated frames", () => WrittenObjects.Encoded(SegmentationType.LabelMap, DeflatedFrames)),
        WrittenKind.Of("deflated segmentation", () => WrittenObjects.Encoded(SegmentationType.Binary, DicomUID.DeflatedExplicitVRLittleEndian.UID)),
    ];

    private static void Copy(SegmentationVariant variant, string path)
    {
        using VariantFile file = VariantFile.Of(variant);
        File.Copy(file.Path, path);
    }

    private static void Copy(PlaneVariant variant, string path)
    {
        using PlaneVariantFile file = new(variant, SegmentationType.Binary);
        File.Copy(file.Path, path);
    }
}
