namespace HighDicom;

/// <summary>Describes a region in space inside <see cref="MeasurementReportBuilder"/>'s <c>AddVolumetricRoi</c> (PS3.16 TID 1411).</summary>
/// <remarks>The region is a segment of a segmentation or a stack of outlines, not both.</remarks>
public sealed class VolumetricRoiBuilder : MeasurementGroupBuilder<VolumetricRoiBuilder>
{
    private readonly List<ImageRegion> _regions = [];
    private SegmentReference? _segment;

    internal VolumetricRoiBuilder(Tracking tracking)
        : base(tracking)
    {
    }

    /// <summary>Referenced Segment (121191, DCM): the region is a segment of a segmentation. Given again it replaces the first.</summary>
    /// <param name="segment">The segment, as <c>Segmentation.Reference</c> names it.</param>
    public VolumetricRoiBuilder Segment(SegmentReference segment)
    {
        ArgumentNullException.ThrowIfNull(segment);
        _segment = segment;
        return this;
    }

    /// <summary>Adds an Image Region (111030, DCM): one of the outlines that make up the region.</summary>
    /// <param name="image">The image; one of the report's sources.</param>
    /// <param name="graphic">The shape; not several single points.</param>
    /// <exception cref="ArgumentException">The shape is a MULTIPOINT, or one of its points is outside the image.</exception>
    public VolumetricRoiBuilder Region(SourceImage image, Graphic2D graphic)
    {
        _regions.Add(RegionArgument.Of(image, graphic));
        return this;
    }

    internal VolumetricRoi ToRoi() => Describe(new VolumetricRoi { Segment = _segment, Regions = [.. _regions] });
}
