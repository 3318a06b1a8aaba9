using HighDicom.ConformanceTests.Demo;
using HighDicom.ConformanceTests.Segmentations;

namespace HighDicom.ConformanceTests.Corpus;

/// <summary>Every kind of object that we write: a new one is a line here, or a variant of segmentations.</summary>
internal static class WrittenKinds
{
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
