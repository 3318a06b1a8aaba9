using HighDicom.Content;

namespace HighDicom;

/// <summary>Describes a region in one plane inside <see cref="MeasurementReportBuilder"/>'s <c>AddPlanarRoi</c> (PS3.16 TID 1410).</summary>
public sealed class PlanarRoiBuilder : MeasurementGroupBuilder<PlanarRoiBuilder>
{
    private ImageRegion? _region;

    internal PlanarRoiBuilder(Tracking tracking)
        : base(tracking)
    {
    }

    /// <summary>Image Region (111030, DCM): the outline on an image. Given again it replaces the first.</summary>
    /// <param name="image">The image; one of the report's sources.</param>
    /// <param name="graphic">The shape; not several single points.</param>
    /// <exception cref="ArgumentException">The shape is a MULTIPOINT, or one of its points is outside the image.</exception>
    public PlanarRoiBuilder Region(SourceImage image, Graphic2D graphic)
    {
        _region = RegionArgument.Of(image, graphic);
        return this;
    }

    internal PlanarRoi ToRoi() => Describe(new PlanarRoi { Region = _region });
}
