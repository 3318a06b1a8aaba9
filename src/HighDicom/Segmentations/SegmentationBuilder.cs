namespace HighDicom;

/// <summary>Makes a Segmentation (PS3.3 A.51) of masks, label maps or probabilities over source images.</summary>
/// <remarks>
/// <para>
/// Pixels have the axes (frame, row, column). A <see cref="Volume{T}"/> is placed by its geometry; a bare tensor, array or span follows
/// <see cref="WithFrameOrder(FrameOrder)"/>. Tensors and arrays are kept by reference until <see cref="Build"/>; spans are packed or copied at the call.
/// </para>
/// <para>Not safe for use from several threads at once. <see cref="Build"/> copies: the builder may be changed and used again.</para>
/// </remarks>
public sealed partial class SegmentationBuilder
{
    private PlaneLayout _layout;
    private readonly SegmentationType _type;
    private readonly Equipment _equipment;
    private readonly List<SegmentInput> _inputs = [];
    private readonly List<SegmentDescription> _segments = [];
    private SegmentationContent _content = new();
    private SeriesInfo _series = new();
    private InstanceSource _instances = InstanceSource.Default;
    private EmptyResult _whenEmpty = EmptyResult.Throw;
    private bool _keepEmptyFrames;
    private FractionalType? _fractionalType;
    private int _maximum = 255;
    private double? _threshold;

    /// <summary>Begins a segmentation.</summary>
    /// <param name="sources">
    /// The images that the masks were drawn on; only their headers are used. Of images without geometry (radiographs, photographs) the segmentation has
    /// none either: its frames name their images, and no frame of reference is invented.
    /// </param>
    /// <param name="type">How the segments are stored.</param>
    /// <param name="equipment">What made the masks.</param>
    /// <exception cref="ArgumentException">The type is unknown, or the sources are tiles of a whole slide that do not say where they lie or are of several focal planes.</exception>
    public SegmentationBuilder(SourceImages sources, SegmentationType type, Equipment equipment)
    {
        ArgumentNullException.ThrowIfNull(sources);
        ArgumentNullException.ThrowIfNull(equipment);
        if (!Enum.IsDefined(type)) throw new ArgumentException($"{type} is no segmentation type.", nameof(type));
        _sources = sources;
        _layout = Layout(sources);
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

    /// <summary>Where UIDs and time come from; random UIDs and the system's clock by default.</summary>
    /// <param name="instances">The source; with <see cref="InstanceSource.Deterministic"/> equal input gives equal UIDs.</param>
    public SegmentationBuilder WithInstances(InstanceSource instances)
    {
        ArgumentNullException.ThrowIfNull(instances);
        _instances = instances;
        return this;
    }

    /// <summary>What happens if no mask has a pixel set; <see cref="EmptyResult.Throw"/> by default.</summary>
    /// <param name="result">What the segmentation becomes.</param>
    public SegmentationBuilder WhenEmpty(EmptyResult result)
    {
        _whenEmpty = result;
        return this;
    }

    /// <summary>Stores frames without pixels too: one for each segment and source image of its mask. By default they are left out.</summary>
    public SegmentationBuilder WithEmptyFrames()
    {
        _keepEmptyFrames = true;
        return this;
    }

    /// <summary>The size of the tiles of a segmentation of a whole slide; that of the source image's tiles by default. Say it before pixels are added.</summary>
    /// <param name="rows">Rows (0028,0010) of a tile, 1 to 65,535.</param>
    /// <param name="columns">Columns (0028,0011) of a tile, 1 to 65,535.</param>
    /// <exception cref="InvalidOperationException">The source images are no tiles, or pixels were added already.</exception>
    /// <exception cref="ArgumentException">Such tiles cannot be stored, or there would be too many.</exception>
    public SegmentationBuilder WithTileSize(int rows, int columns)
    {
        if (_inputs.Count > 0) throw new InvalidOperationException("The size of tiles is said before pixels are added.");
        _layout = _layout.WithTileSize(rows, columns);
        return this;
    }

    /// <summary>
    /// Stores all tiles of a whole slide for each segment, in a fixed order: Dimension Organization Type (0020,9311) TILED_FULL. By default it is
    /// TILED_SPARSE: tiles without pixels are left out, and each frame says where it lies and which frames of the slide it is derived from.
    /// </summary>
    /// <exception cref="InvalidOperationException">The source images are no tiles.</exception>
    public SegmentationBuilder WithFullTiling()
    {
        _layout = _layout.WithFullTiling();
        return this;
    }

    /// <summary>What the values of a FRACTIONAL segmentation are; must be said for that type.</summary>
    /// <param name="type">Segmentation Fractional Type (0062,0010).</param>
    /// <param name="maximum">Maximum Fractional Value (0062,000E), 1 to 255: what a probability or occupancy of 1 is stored as.</param>
    /// <exception cref="ArgumentException">The segmentation is not FRACTIONAL.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The maximum is not 1 to 255.</exception>
    public SegmentationBuilder WithFractionalType(FractionalType type, int maximum = 255)
    {
        if (_type != SegmentationType.Fractional) throw new ArgumentException($"A fractional type belongs to FRACTIONAL segmentations; this one is {_type}.", nameof(type));
        if (maximum is < 1 or > 255) throw new ArgumentOutOfRangeException(nameof(maximum), maximum, "The maximum fractional value is 1 to 255.");
        (_fractionalType, _maximum) = (type, maximum);
        return this;
    }

    /// <summary>From which probability a pixel belongs to a segment, where probabilities are stored as BINARY or LABELMAP. Without it, only 0 and 1 are allowed there.</summary>
    /// <param name="threshold">Above 0, at most 1: pixels of this value and above belong to the segment.</param>
    /// <exception cref="ArgumentOutOfRangeException">The threshold is not above 0 and at most 1.</exception>
    public SegmentationBuilder WithThreshold(double threshold)
    {
        if (!(threshold is > 0 and <= 1)) throw new ArgumentOutOfRangeException(nameof(threshold), threshold, "A threshold lies above 0 and is at most 1.");
        _threshold = threshold;
        return this;
    }

    /// <summary>Derives and checks the object as <see cref="Build"/> does, and reports instead of throwing.</summary>
    /// <returns>All violations, of the standard's requirements and of this library's own rules, and what could not be checked.</returns>
    public ConformanceReport Validate() => Derive(isFinal: false).Report;

    /// <summary>Makes the segmentation.</summary>
    /// <exception cref="ConformanceException">Something is missing or wrong; the report has all of it.</exception>
    /// <exception cref="InvalidOperationException">The series belongs to other equipment, another study, modality or frame of reference.</exception>
    public Segmentation Build()
    {
        WrittenSegmentation written = Derive(isFinal: true);
        written.Report.ThrowIfNotConformant();
        return new Segmentation(written.Dataset!, written.Matches, written.Report.Violations);
    }

    internal WrittenSegmentation Derive(bool isFinal) => new SegmentationWriter(ToRequest(), isFinal).Write();

    private static PlaneLayout Layout(SourceImages sources) =>
        sources.TotalPixelMatrix is not null ? SlidePlanes.Of(sources) : sources[0].Geometry is null ? new UnplacedImages(sources) : new SourcePlanes(sources);

    internal SegmentationRequest ToRequest()
    {
        List<Violation> notes = [];
        SegmentDescription[] segments = SegmentNumbers.Assign(_segments, _type, notes);
        notes.AddRange(InteroperabilityNotes.Of(_type, _transferSyntax, _layout.Rows, _layout.Columns));
        if (_layout is { IsFull: true, Grid: { } grid }) notes.AddRange(InteroperabilityNotes.OfFullTiling(_type, segments.Length, grid));
        return new SegmentationRequest
        {
            Layout = _layout.Renew(_sliceThickness),
            Format = Format(segments),
            FractionalType = _fractionalType,
            TransferSyntax = _transferSyntax,
            HasExtendedOffsets = _hasExtendedOffsets,
            Equipment = _equipment,
            Segments = segments,
            Inputs = [.. _inputs],
            Content = _content,
            Palette = _palette,
            Pyramid = _pyramid,
            Series = _series,
            Instances = _instances,
            FrameOrder = _frameOrder,
            WhenEmpty = _whenEmpty,
            KeepEmptyFrames = _keepEmptyFrames,
            Predecessors = [.. _predecessors.Distinct()],
            Notes = notes,
        };
    }

    private PixelFormat Format(SegmentDescription[] segments) => _type switch
    {
        SegmentationType.Fractional => new PixelFormat(_type, 8, _maximum, null),
        SegmentationType.LabelMap => new PixelFormat(_type, segments.Any(segment => segment.Number > byte.MaxValue) ? 16 : 8, 1, _threshold),
        _ => new PixelFormat(_type, 1, 1, _threshold),
    };
}
