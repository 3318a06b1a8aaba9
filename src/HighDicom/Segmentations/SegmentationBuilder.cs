namespace HighDicom;

/// <summary>Makes a Segmentation (PS3.3 A.51) of masks over source images.</summary>
/// <remarks>
/// <para>
/// Masks have the axes (frame, row, column). A <see cref="Volume{T}"/> is placed by its geometry; a bare tensor, array or span follows
/// <see cref="WithFrameOrder"/>. Tensors and arrays are kept by reference until <see cref="Build"/>; spans are packed at the call.
/// </para>
/// <para>Not safe for use from several threads at once. <see cref="Build"/> copies: the builder may be changed and used again.</para>
/// </remarks>
public sealed partial class SegmentationBuilder
{
    private readonly SourceImages _sources;
    private readonly SegmentationType _type;
    private readonly Equipment _equipment;
    private readonly List<SegmentInput> _segments = [];
    private SegmentationContent _content = new();
    private SeriesInfo _series = new();
    private InstanceSource _instances = InstanceSource.Default;
    private FrameOrder? _frameOrder;
    private EmptyResult _whenEmpty = EmptyResult.Throw;
    private double? _sliceThickness;

    /// <summary>Begins a segmentation.</summary>
    /// <param name="sources">The images that the masks were drawn on; only their headers are used.</param>
    /// <param name="type">How the segments are stored.</param>
    /// <param name="equipment">What made the masks.</param>
    /// <exception cref="ArgumentException">The sources have no plane geometry, or the type is unknown.</exception>
    public SegmentationBuilder(SourceImages sources, SegmentationType type, Equipment equipment)
    {
        ArgumentNullException.ThrowIfNull(sources);
        ArgumentNullException.ThrowIfNull(equipment);
        if (type != SegmentationType.Binary) throw new ArgumentException($"{type} is no segmentation type that can be written.", nameof(type));
        if (sources.TotalPixelMatrix is not null)
            throw new ArgumentException($"{sources[0].Name} is a tile of a whole slide; segmentations of such images cannot be written yet.", nameof(sources));
        if (sources[0].Geometry is null)
            throw new ArgumentException($"{sources[0].Name} has no plane geometry (Image Position, Image Orientation, Pixel Spacing); segmentations of such images cannot be written yet.", nameof(sources));
        _sources = sources;
        _type = type;
        _equipment = equipment;
    }

    /// <summary>The new series. By default a new UID and the sources' series number × 100 + 1.</summary>
    /// <param name="series">The series; give the same object to other builders to put their instances beside this one.</param>
    public SegmentationBuilder WithSeries(SeriesInfo series)
    {
        ArgumentNullException.ThrowIfNull(series);
        _series = series;
        return this;
    }

    /// <summary>The new series.</summary>
    /// <param name="number">Series Number (0020,0011); null for the sources' series number × 100 + 1.</param>
    /// <param name="description">Series Description (0008,103E), LO; null for none.</param>
    /// <exception cref="ArgumentException">The description does not fit LO.</exception>
    public SegmentationBuilder WithSeries(int? number = null, string? description = null) => WithSeries(new SeriesInfo(number, description));

    /// <summary>What the segmentation is called, and by whom it was made (Content Identification Macro, PS3.3 10.9).</summary>
    /// <param name="label">Content Label (0070,0080), CS: up to 16 capital letters, digits, blanks, underscores; null for the sources' modality and <c>_SEG</c>.</param>
    /// <param name="description">Content Description (0070,0081), LO; null for none.</param>
    /// <param name="creator">Content Creator's Name (0070,0084), PN such as <c>Doe^Jane</c>; null for none.</param>
    /// <exception cref="ArgumentException">A text does not fit its value representation.</exception>
    public SegmentationBuilder WithContent(string? label = null, string? description = null, string? creator = null)
    {
        _content = new SegmentationContent(
            label is null ? null : ArgumentText.CodeString(label),
            description is null ? null : ArgumentText.LongString(description),
            creator is null ? null : ArgumentText.LongString(creator));
        return this;
    }

    /// <summary>Where UIDs and time come from; random UIDs and the system's clock by default.</summary>
    /// <param name="instances">The source; with <see cref="InstanceSource.Deterministic"/> equal input gives equal UIDs.</param>
    public SegmentationBuilder WithInstances(InstanceSource instances)
    {
        ArgumentNullException.ThrowIfNull(instances);
        _instances = instances;
        return this;
    }

    /// <summary>In which order the frames of bare masks (tensors, arrays, spans) follow each other. Must be said if there is more than one source image and such a mask.</summary>
    /// <param name="order">The order.</param>
    public SegmentationBuilder WithFrameOrder(FrameOrder order)
    {
        _frameOrder = order;
        return this;
    }

    /// <summary>Slice Thickness (0018,0050) for source images that state none; without it the distance between regular slices counts as their thickness.</summary>
    /// <param name="thickness">The thickness in mm, above 0.</param>
    /// <exception cref="ArgumentOutOfRangeException">The thickness is not a finite number above 0.</exception>
    public SegmentationBuilder WithSliceThickness(double thickness)
    {
        if (!double.IsFinite(thickness) || thickness <= 0) throw new ArgumentOutOfRangeException(nameof(thickness), thickness, "A slice thickness is a length above 0 mm.");
        _sliceThickness = thickness;
        return this;
    }

    /// <summary>What happens if no mask has a pixel set; <see cref="EmptyResult.Throw"/> by default.</summary>
    /// <param name="result">What the segmentation becomes.</param>
    public SegmentationBuilder WhenEmpty(EmptyResult result)
    {
        _whenEmpty = result;
        return this;
    }

    /// <summary>Derives and checks the object as <see cref="Build"/> does, and reports instead of throwing.</summary>
    /// <returns>All violations, of the standard's requirements and of this library's own rules, and what could not be checked.</returns>
    public ConformanceReport Validate() => new SegmentationWriter(ToRequest(), isFinal: false).Write().Report;

    /// <summary>Makes the segmentation.</summary>
    /// <exception cref="ConformanceException">Something is missing or wrong; the report has all of it.</exception>
    /// <exception cref="InvalidOperationException">The series belongs to other equipment, another study, modality or frame of reference.</exception>
    public Segmentation Build()
    {
        WrittenSegmentation written = new SegmentationWriter(ToRequest(), isFinal: true).Write();
        written.Report.ThrowIfNotConformant();
        return new Segmentation(written.Dataset!, written.Matches);
    }

    private SegmentationRequest ToRequest() => new()
    {
        Sources = _sources,
        Type = _type,
        Equipment = _equipment,
        Segments = [.. _segments],
        Content = _content,
        Series = _series,
        Instances = _instances,
        FrameOrder = _frameOrder,
        WhenEmpty = _whenEmpty,
        SliceThickness = _sliceThickness,
    };
}
