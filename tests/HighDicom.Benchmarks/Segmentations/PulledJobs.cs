using FellowOakDicom;
using HighDicom.Benchmarks.Harness;

namespace HighDicom.Benchmarks.Segmentations;

/// <summary>The jobs that write what is made plane by plane: each way of encoding frames, and a stream.</summary>
internal static class PulledJobs
{
    private const int Balls = 5;
    private const string DeflatedFrames = "1.2.840.10008.1.2.8.1";

    public static IEnumerable<IJob> All =>
    [
        Body("seg-pulled-600x512x512x117", "BINARY", SegmentationType.Binary, DicomTransferSyntax.ExplicitVRLittleEndian.UID.UID),
        Body("seg-pulled-stream", "BINARY", SegmentationType.Binary, DicomTransferSyntax.ExplicitVRLittleEndian.UID.UID, toStream: true),
        Body("seg-pulled-deflated-frames", "BINARY, each frame deflated", SegmentationType.Binary, DeflatedFrames),
        Body("seg-pulled-rle", "LABELMAP with RLE Lossless", SegmentationType.LabelMap, DicomTransferSyntax.RLELossless.UID.UID),
        new PulledSegmentationJob("seg-pulled-fractional", "Probabilities of five segments in single precision to FRACTIONAL", Fractions, BenchmarkSize.Series),
    ];

    private static PulledSegmentationJob Body(string name, string encoding, SegmentationType type, string syntax, bool toStream = false) => new(
        name,
        $"A label map of 117 organs to {encoding}",
        (ct, size) =>
        {
            var body = new WholeBody(size);
            return BenchmarkSegments.Begin(ct, type).WithTransferSyntax(DicomTransferSyntax.Parse(syntax)).AddSegments(body, body.Describe);
        },
        BenchmarkSize.WholeBody,
        toStream);

    private static SegmentationBuilder Fractions(SourceImages ct, BenchmarkSize size)
    {
        SegmentationBuilder builder = BenchmarkSegments.Begin(ct, SegmentationType.Fractional);
        for (int i = 0; i < Balls; i++) builder.AddSegment($"Ball {i + 1}", new BallFrames<float>(size, BenchmarkSegments.Radius(size, i), 0.9f), BenchmarkSegments.Organ);
        return builder;
    }
}
