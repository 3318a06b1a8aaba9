using FellowOakDicom;
using HighDicom.Codes;
using HighDicom.ConformanceTests.Demo;
using HighDicom.ContextGroups;
using HighDicom.Tests.Imaging;
using HighDicom.Tool.Demo;

namespace HighDicom.ConformanceTests.Corpus;

/// <summary>Segmentations beyond the variants that are judged pixel by pixel.</summary>
internal static class WrittenObjects
{
    /// <summary>The phantom as one Enhanced CT image.</summary>
    public static SourceImages MultiFrame { get; } = SourceImages.From([EnhancedPhantom.Dataset(Phantom.Regular)]);

    /// <summary>A lesion of two planes in a transfer syntax.</summary>
    public static Segmentation Encoded(SegmentationType type, string transferSyntax)
    {
        SourceImages images = SourceImages.Open(DemoFiles.Of(JudgedImages.Phantom).Images);
        byte[,,] mask = new byte[images.Count, images.Rows, images.Columns];
        (mask[1, 4, 3], mask[2, 5, 3]) = (1, 1);
        SegmentationBuilder builder = new SegmentationBuilder(images, type, WrittenReports.Device).WithFrameOrder(FrameOrder.Sources)
            .WithTransferSyntax(DicomTransferSyntax.Parse(transferSyntax));
        return (type == SegmentationType.Fractional ? builder.WithFractionalType(FractionalType.Occupancy) : builder).AddSegment("Lesion", mask, Describe).Build();
    }

    /// <summary>Two frames, derived from frames of a multi-frame image.</summary>
    public static Segmentation OfMultiFrame()
    {
        byte[,,] mask = new byte[Phantom.Frames, Phantom.Rows, Phantom.Columns];
        (mask[3, 40, 30], mask[4, 41, 30]) = (1, 1);
        return new SegmentationBuilder(MultiFrame, SegmentationType.Binary, WrittenReports.Device).WithFrameOrder(FrameOrder.Sources)
            .AddSegment("Lesion", mask, Describe).Build();
    }

    private static void Describe(SegmentBuilder segment) =>
        segment.Category(Cid7150.MorphologicallyAbnormalStructure).Type(Sct.Neoplasm).Algorithm(SegmentAlgorithmType.Manual);
}
