using System.Numerics.Tensors;
using FellowOakDicom;

namespace HighDicom.Tool.Demo;

/// <summary>Opens what was written as another program would, checks it, and compares it with what the model found.</summary>
internal static class DemoReading
{
    public static DemoResult Read(OutputFolder output, SourceImages ct, IReadOnlyList<Finding> findings, bool hasOwnImages)
    {
        Segmentation segmentation = Segmentation.Open(output.PathOf(DemoRun.SegmentationName));
        MeasurementReport report = MeasurementReport.Open(output.PathOf(DemoRun.ReportName));
        DemoFile[] images = hasOwnImages ? [Images(ct)] : [];
        return new DemoResult(
        [
            .. images,
            new DemoFile(DemoRun.SegmentationName, Segments(segmentation, ct, findings), [Conformance.Check(segmentation.Dataset)]),
            new DemoFile(DemoRun.ReportName, Measurements(report), [Conformance.Check(report.Dataset)])
        ]);
    }

    private static DemoFile Images(SourceImages ct) =>
        new($"{DemoRun.ImagesName}/", [$"{ct.Count} images of {ct.Columns} × {ct.Rows} pixels"], [.. ct.Select(image => Conformance.Check(image.Dataset))]);

    private static string[] Segments(Segmentation segmentation, SourceImages ct, IReadOnlyList<Finding> findings)
    {
        SegmentationPixels pixels = segmentation.Pixels().FromSources(ct.Select(image => image.SopInstanceUid));
        return [.. segmentation.Segments.Zip(findings, (segment, finding) =>
        {
            int voxels = Count(pixels.Mask(segment.Number), finding);
            return FormattableString.Invariant($"Segment {segment.Number}, {segment.Label}: {voxels} voxels");
        })];
    }

    private static string[] Measurements(MeasurementReport report) =>
    [
        .. report.PlanarRois().SelectMany(roi => roi.Measurements.Select(measurement => $"{roi.TrackingId}, planar: {measurement}")),
        .. report.VolumetricRois().SelectMany(roi => roi.Measurements.Select(measurement => $"{roi.TrackingId}, volumetric: {measurement}"))
    ];

    // The voxels that were read, every one of them where the model put it.
    private static int Count(Tensor<bool> read, Finding finding)
    {
        var isSet = new bool[read.FlattenedLength];
        var expected = new byte[finding.Mask.Values.FlattenedLength];
        read.FlattenTo(isSet);
        finding.Mask.Values.FlattenTo(expected);
        if (!isSet.Select(voxel => voxel ? (byte)1 : (byte)0).SequenceEqual(expected))
            throw new InvalidDataException($"The mask of {finding.Kind} did not come back from the segmentation as it was written.");
        return isSet.Count(voxel => voxel);
    }
}
