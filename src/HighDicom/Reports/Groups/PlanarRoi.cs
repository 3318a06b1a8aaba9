namespace HighDicom;

/// <summary>What a report says about a region in one plane: PS3.16 TID 1410.</summary>
public sealed record PlanarRoi : MeasurementGroup
{
    internal PlanarRoi()
    {
    }

    /// <summary>The outline on an image; null if the region is given in another way or a file lacks it.</summary>
    public ImageRegion? Region { get; init; }
}
