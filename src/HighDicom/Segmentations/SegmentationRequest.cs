namespace HighDicom;

/// <summary>A snapshot of <see cref="SegmentationBuilder"/>: all that decides a segmentation.</summary>
internal sealed record SegmentationRequest
{
    internal required SourceImages Sources { get; init; }

    internal required SegmentationType Type { get; init; }

    internal required Equipment Equipment { get; init; }

    internal required IReadOnlyList<SegmentInput> Segments { get; init; }

    internal required SegmentationContent Content { get; init; }

    internal required SeriesInfo Series { get; init; }

    internal required InstanceSource Instances { get; init; }

    internal required FrameOrder? FrameOrder { get; init; }

    internal required EmptyResult WhenEmpty { get; init; }

    internal required double? SliceThickness { get; init; }
}
