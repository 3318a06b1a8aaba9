using FellowOakDicom;

namespace HighDicom;

/// <summary>A snapshot of <see cref="SegmentationBuilder"/>: all that decides a segmentation.</summary>
internal sealed record SegmentationRequest
{
    /// <summary>Where frames can lie.</summary>
    internal required PlaneLayout Layout { get; init; }

    internal required PixelFormat Format { get; init; }

    internal required FractionalType? FractionalType { get; init; }

    internal required DicomTransferSyntax TransferSyntax { get; init; }

    /// <summary>Whether encapsulated pixel data has the extended offset table.</summary>
    internal required bool HasExtendedOffsets { get; init; }

    internal required Equipment Equipment { get; init; }

    /// <summary>The segments in the order in which they were added, with their final numbers.</summary>
    internal required IReadOnlyList<SegmentDescription> Segments { get; init; }

    internal required IReadOnlyList<SegmentInput> Inputs { get; init; }

    internal required SegmentationContent Content { get; init; }

    /// <summary>How a label map is shown in colour; null for gray.</summary>
    internal required SegmentationPalette? Palette { get; init; }

    /// <summary>The pyramid that the object is a level of; null if of none.</summary>
    internal required PyramidInfo? Pyramid { get; init; }

    internal required SeriesInfo Series { get; init; }

    internal required InstanceSource Instances { get; init; }

    internal required FrameOrder? FrameOrder { get; init; }

    internal required EmptyResult WhenEmpty { get; init; }

    /// <summary>Whether frames without pixels are stored too.</summary>
    internal required bool KeepEmptyFrames { get; init; }

    /// <summary>The segmentations that segments were taken from.</summary>
    internal required IReadOnlyList<InstanceReference> Predecessors { get; init; }

    /// <summary>What the builder noticed before anything was derived.</summary>
    internal required IReadOnlyList<Violation> Notes { get; init; }

    internal int FramePixels => checked(Layout.Rows * Layout.Columns);

    /// <summary>The segments as the Segment Sequence (0062,0002) has them: by number, the background of a label map first.</summary>
    internal IEnumerable<SegmentDescription> Sequence => (Format.Type == SegmentationType.LabelMap ? [BackgroundSegment.Of(Segments), .. Segments] : Segments).OrderBy(segment => segment.Number);

    /// <summary>The planes of each input's frames.</summary>
    internal IEnumerable<MaskPlacement> Placements(PlaneLayout layout)
    {
        MaskPlacement? bare = null;
        foreach (SegmentInput input in Inputs) yield return input.Placement ?? (bare ??= layout.PlaceBare(FrameOrder));
    }

    /// <summary>Which item of the Segment Sequence a segment is, from 1.</summary>
    internal int ItemOf(int segment) => Format.Type != SegmentationType.LabelMap ? segment + 1 : 2 + Segments.Count(other => other.Number < Segments[segment].Number);
}
