using FellowOakDicom;


namespace HighDicom;

/// <content>What the object says about itself as a whole.</content>
public sealed partial class Segmentation
{
    /// <summary>Rows (0028,0010) of a frame; 0 if the object does not say.</summary>
    public int Rows => Store.Header.Number(DicomTag.Rows) ?? 0;

    /// <summary>Columns (0028,0011) of a frame; 0 if the object does not say.</summary>
    public int Columns => Store.Header.Number(DicomTag.Columns) ?? 0;

    /// <summary>Segmentation Fractional Type (0062,0010); null if the object does not say.</summary>
    public FractionalType? FractionalType => Store.Header.Text(DicomTag.SegmentationFractionalType) switch
    {
        "PROBABILITY" => HighDicom.FractionalType.Probability,
        "OCCUPANCY" => HighDicom.FractionalType.Occupancy,
        _ => null,
    };

    /// <summary>Maximum Fractional Value (0062,000E); null if the object does not say.</summary>
    public int? MaximumFractionalValue => Store.Header.Number(DicomTag.MaximumFractionalValue);

    /// <summary>Segments Overlap (0062,0013): YES, NO or UNDEFINED as the object says; <see cref="SegmentationPixels.OverlapGroups"/> looks. Null if it does not say.</summary>
    public string? SegmentsOverlap => Store.Header.Text(DicomTag.SegmentsOverlap);

    /// <summary>Frame of Reference UID (0020,0052); null if the object does not say.</summary>
    public string? FrameOfReferenceUid => Store.Header.Text(DicomTag.FrameOfReferenceUID);

    /// <summary>The large image of which the frames are tiles; null if they are none.</summary>
    public TotalPixelMatrix? TotalPixelMatrix => Rows > 0 && Columns > 0
        ? TotalMatrixReader.TryRead(Store.Header, FrameGroups.Of(Store.Header), Store.Header.Text(DicomTag.DimensionOrganizationType) == "TILED_FULL", out _)
        : null;

    /// <summary>The instances that the segmentation was made of: those of its Common Instance Reference, and others that frames refer to.</summary>
    public IReadOnlyList<InstanceReference> SourceInstances => SegmentSources.All(this);
}
