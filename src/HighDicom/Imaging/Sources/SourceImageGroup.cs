namespace HighDicom;

/// <summary>Images that can be sources together: of one series, one size and one orientation, localizers apart. A tiled image is a group by itself.</summary>
public sealed class SourceImageGroup
{
    private readonly IReadOnlyList<SourceImage> _images;

    internal SourceImageGroup(IReadOnlyList<SourceImage> images, bool isLocalizer)
    {
        _images = images;
        IsLocalizer = isLocalizer;
        SeriesDescription = First.Dataset.Text(FellowOakDicom.DicomTag.SeriesDescription);
        Orientation = First.Geometry?.Orientation;
    }

    /// <summary>Study Instance UID (0020,000D).</summary>
    public string StudyInstanceUid => First.Reference.StudyInstanceUid;

    /// <summary>Series Instance UID (0020,000E).</summary>
    public string SeriesInstanceUid => First.Reference.SeriesInstanceUid;

    /// <summary>Modality (0008,0060), or null.</summary>
    public string? Modality => First.Modality;

    /// <summary>Series Description (0008,103E), or null.</summary>
    public string? SeriesDescription { get; }

    /// <summary>The number of images; each frame of a multi-frame instance is one.</summary>
    public int Count => _images.Count;

    /// <summary>The total pixel matrix whose tiles the images are; null if they are not tiles.</summary>
    public TotalPixelMatrix? TotalPixelMatrix => First.Instance.Tiles?.Matrix;

    /// <summary>Value 3 of Image Type (0008,0008), such as AXIAL, LOCALIZER, VOLUME or LABEL; null if absent.</summary>
    public string? ImageFlavor => SourceImageHeader.ImageFlavor(First);

    /// <summary>Rows of each image.</summary>
    public int Rows => First.Rows;

    /// <summary>Columns of each image.</summary>
    public int Columns => First.Columns;

    /// <summary>The orientation of the images; null if they have no geometry.</summary>
    public PlaneOrientation? Orientation { get; }

    /// <summary>Whether Image Type (0008,0008) says LOCALIZER. Such groups are taken only if there is nothing else.</summary>
    public bool IsLocalizer { get; }

    /// <summary>What the images are called: the paths of their files.</summary>
    public IEnumerable<string> Names => _images.Select(image => image.Instance).Distinct().Select(instance => instance.Name);

    internal IReadOnlyList<SourceImage> Images => _images;

    private SourceImage First => _images[0];

    /// <summary>Takes the images of this group as sources.</summary>
    /// <returns>The images, sorted.</returns>
    /// <exception cref="SourceImagesException">The images do not belong together (Frame of Reference, instances that occur twice).</exception>
    public SourceImages Open() => SourceImages.Of(_images);

    /// <summary>Describes the group in one line.</summary>
    /// <returns>Modality, count, size, orientation, series and the first file.</returns>
    public override string ToString()
    {
        string description = SeriesDescription == null ? string.Empty : $" \"{SeriesDescription}\"";
        return $"{Modality ?? "?"}{(IsLocalizer ? " localizer" : string.Empty)}: {SizeText()}, series {SeriesInstanceUid}{description}, study {StudyInstanceUid}, first {First.Name}";
    }

    private string SizeText()
    {
        if (TotalPixelMatrix is { } matrix)
            return $"{ImageFlavor ?? "tiled image"} of {matrix.Rows} rows × {matrix.Columns} columns in {Count} tile{(Count == 1 ? string.Empty : "s")}";

        string orientation = Orientation is { } plane
            ? "orientation " + new Affine(plane.FrameDirection, plane.ColumnDirection, plane.RowDirection, default).Directions
            : "no geometry";
        return $"{Count} image{(Count == 1 ? string.Empty : "s")} of {Rows} rows × {Columns} columns, {orientation}";
    }
}
