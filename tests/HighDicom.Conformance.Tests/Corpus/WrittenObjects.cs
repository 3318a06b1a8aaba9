using HighDicom.ContextGroups;
using HighDicom.Codes;
using HighDicom.Tests.Imaging;
using HighDicom.Tool.Demo;

namespace HighDicom.ConformanceTests.Corpus;

/// <summary>Segmentations beyond the variants that are judged pixel by pixel.</summary>
internal static class WrittenObjects
{
    /// <summary>The phantom as one Enhanced CT image.</summary>
    public static SourceImages MultiFrame { get; } = SourceImages.From([EnhancedPhantom.Dataset(Phantom.Regular)]);

    /// <summary>Two frames, derived from frames of a multi-frame image.</summary>
    public static Segmentation OfMultiFrame()
    {
        byte[,,] mask = new byte[Phantom.Frames, Phantom.Rows, Phantom.Columns];
        (mask[3, 40, 30], mask[4, 41, 30]) = (1, 1);
        return new SegmentationBuilder(MultiFrame, SegmentationType.Binary, WrittenReports.Device).WithFrameOrder(FrameOrder.Sources)
            .AddSegment("Lesion", mask, segment => segment.Category(Cid7150.MorphologicallyAbnormalStructure).Type(Sct.Neoplasm).Algorithm(SegmentAlgorithmType.Manual)).Build();
    }
}
