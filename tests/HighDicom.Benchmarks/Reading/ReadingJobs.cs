using HighDicom.Benchmarks.Harness;

namespace HighDicom.Benchmarks.Reading;

/// <summary>What is read of which objects.</summary>
internal static class ReadingJobs
{
    public static IReadOnlyList<IJob> All { get; } =
    [
        Job("seg-read-binary", "Open a BINARY file of 5 × 300 frames of 512 × 512 and combine its segments", "BINARY", 5, () => Bodies.Five(1), Combine),
        Job("seg-read-labelmap", "Open a LABELMAP file of 300 frames of 512 × 512 and 5 segments, and combine them", "LABELMAP", 5, Bodies.FiveMap, Combine),
        Job("seg-read-fractional", "Open a FRACTIONAL file of 5 × 300 frames of 512 × 512, full or empty, and combine its segments", "FRACTIONAL", 5, () => Bodies.Five(255), Combine),
        Job("seg-stack-fractional", "Open a FRACTIONAL file of 5 × 300 frames of 512 × 512 and stack its segments as float, one after the other", "FRACTIONAL", 5, () => Bodies.Five(200), Stack),
        Job("seg-read-body", "Open a BINARY file of 117 organs in 9,435 frames of 512 × 512 and combine them", "BINARY", Bodies.Organs, Bodies.WholeBody, Combine),
        Job("seg-read-body-labelmap", "Open a LABELMAP file of 117 organs in 500 frames of 512 × 512 and combine them", "LABELMAP", Bodies.Organs, Bodies.WholeBodyMap, Combine),
        Job("seg-open-frame", "Open a BINARY file of 9,435 frames and read one by number", "BINARY", Bodies.Organs, Bodies.WholeBody, read => Sum(read.Pixels().StoredFrame<byte>(5_000).ToArray())),
        Job("seg-find-frame", "Open a BINARY file of 9,435 frames and read the frame of a segment and a source image", "BINARY", Bodies.Organs, Bodies.WholeBody,
            read => Sum(read.Pixels().Segments(60).FromSources([SyntheticSegmentation.SourceUid(250)]).Combine<byte>(relabel: true).ToArray())),
        Job("seg-overlaps-body", "Open a BINARY file of 117 organs in 9,435 frames and group them by overlap", "BINARY", Bodies.Organs, Bodies.WholeBody, read => read.Pixels().OverlapGroups().Groups.Count),
    ];

    private static ReadSegmentationJob Job(string name, string description, string type, int segments, Func<IReadOnlyList<SyntheticFrame>> frames, Func<Segmentation, long> read) =>
        new(name, description, path => SyntheticSegmentation.Write(path, type, segments, frames()), read);

    private static long Combine(Segmentation segmentation) => segmentation.Pixels().Combine<byte>().FlattenedLength;

    private static long Stack(Segmentation segmentation)
    {
        long length = 0;
        foreach (int number in segmentation.Pixels().SegmentNumbers) length += segmentation.Pixels().Segments(number).Stack<float>().FlattenedLength;
        return length;
    }

    private static long Sum(byte[] pixels) => pixels.Sum(pixel => (long)pixel);
}
