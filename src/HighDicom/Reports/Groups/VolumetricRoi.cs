namespace HighDicom;

/// <summary>What a report says about a region in space: PS3.16 TID 1411.</summary>
public sealed record VolumetricRoi : MeasurementGroup
{
    internal VolumetricRoi()
    {
    }

    /// <summary>
    /// Referenced Segment (121191, DCM), with its Source Images for Segmentation (121233, DCM); null if the region is given in another way.
    /// Read from a report its label is empty and its tracking is that of the group: the report does not hold them.
    /// </summary>
    public SegmentReference? Segment { get; init; }

    /// <summary>The outlines on images that make up the region; empty if it is given in another way.</summary>
    public IReadOnlyList<ImageRegion> Regions { get; init; } = [];
}
