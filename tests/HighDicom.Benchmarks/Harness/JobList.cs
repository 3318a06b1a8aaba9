using HighDicom.Benchmarks.DataLayer;
using HighDicom.Benchmarks.Jobs;
using HighDicom.Standard.Tests.Data;

namespace HighDicom.Benchmarks.Harness;

/// <summary>All jobs by name.</summary>
internal static class JobList
{
    public static IReadOnlyList<IJob> All { get; } =
    [
        new FirstTagJob(),
        new ParseReportJob(),
        new WriteReportJob(),
        new WriteBuiltReportJob(),
        new OpenLargeFileJob(),
        new ReadFramesJob(),
        new FunctionalGroupsJob(),
        new DemoSegmentationJob(),
        new BinarySegmentationJob(),
        new CheckJob("check-ct", "100 checks of a CT slice, after one that decodes the tables", static () => SmallCtImage.Create(), 100),
        new CheckJob("check-seg-10000", "a check of a Segmentation of 10,000 frames, after one of two frames", static () => SmallSegmentation.Create(10_000), 1),
        new CheckJob("check-sr-20000", "a check of a Comprehensive 3D SR of 20,000 content items, after one of a few", static () => SmallReport.Create(6_666), 1),
    ];

    public static IJob? Find(string name) => All.FirstOrDefault(job => job.Name == name);
}
