using HighDicom.Benchmarks.DataLayer;
using HighDicom.Benchmarks.Imaging;
using HighDicom.Benchmarks.Jobs;
using HighDicom.Benchmarks.Reading;
using HighDicom.Benchmarks.Segmentations;
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
        .. ReadingJobs.All,
        new DemoSegmentationJob(),
        .. BenchmarkSegments.Jobs(),
        new CtToVolumeJob(),
        new SlideRegionJob(),
        new ResampleJob(isLinear: false, isTurned: false),
        new ResampleJob(isLinear: false, isTurned: true),
        new ResampleJob(isLinear: true, isTurned: false),
        new ResampleJob(isLinear: true, isTurned: true),
        new CheckJob("check-ct", "a CT slice", static () => SmallCtImage.Create()),
        new CheckJob("check-ct-cold", "a CT slice", static () => CheckedObjects.Read(SmallCtImage.Create()), isWarm: false),
        new CheckJob("check-seg-10000", "a Segmentation of 10,000 frames, no two with the same items", static () => CheckedObjects.Segmentation(10_000)),
        new CheckJob("check-seg-10000-cold", "a Segmentation of 10,000 frames that was just read", static () => CheckedObjects.Read(CheckedObjects.Segmentation(10_000)), isWarm: false),
        new CheckJob("check-seg-built-10000", "a Segmentation of 10,000 frames that share items as the builder makes them", static () => CheckedObjects.BuiltSegmentation(10_000)),
        new CheckJob("check-seg-built-10000-cold", "a Segmentation of 10,000 frames that share items as the builder makes them", static () => CheckedObjects.BuiltSegmentation(10_000), isWarm: false),
        new CheckJob("check-sr-20000", "a Comprehensive 3D SR of 20,000 content items without a template", static () => SmallReport.Create(6_666)),
        new CheckJob("check-tid1500-20000", "a report by TID 1500 of 20,000 content items", static () => CheckedObjects.MeasurementReport(20_000)),
        new CheckJob("check-tid1500-20000-cold", "a report by TID 1500 of 20,000 content items that was just read", static () => CheckedObjects.Read(CheckedObjects.MeasurementReport(20_000)), isWarm: false),
    ];

    public static IJob? Find(string name) => All.FirstOrDefault(job => job.Name == name);
}
