namespace HighDicom;

/// <summary>
/// Makes segmentations of a whole slide in several resolutions: a Multi-Resolution Pyramid (PS3.3 C.7.11) of one series, one object for each level. Pixels are
/// handed in for the first level, the largest, and made smaller for the others, or for each level.
/// </summary>
/// <remarks>
/// Made smaller, a mask or label map takes the pixel that is nearest; probabilities (floating point numbers) become the mean of the pixels that one of the level
/// covers, where they are stored as such or <see cref="SegmentationBuilder.WithThreshold"/> was said, else the nearest too. Tiles are made one by one; no level
/// is in memory as a whole unless it is built. Tensors and arrays stay the caller's and must not change until <see cref="Build"/>.
/// </remarks>
public sealed partial class SegmentationPyramidBuilder
{
    private readonly PyramidLevel[] _levels;
    private readonly SegmentationType _type;
    private readonly Equipment _equipment;
    private readonly List<PyramidInput> _inputs = [];
    private readonly List<SegmentDescription> _segments = [];
    private Action<SegmentationBuilder> _configure = _ => { };
    private SeriesInfo _series = new();
    private InstanceSource _instances = InstanceSource.Default;
    private (string? Uid, string? Label, string? Description) _pyramid;

    /// <summary>Begins a pyramid on the levels of a slide.</summary>
    /// <param name="levels">The levels, such as <see cref="SourceImageListing.OpenLevels"/> gives them or some of them, the largest first; only their headers are used.</param>
    /// <param name="type">How the segments are stored.</param>
    /// <param name="equipment">What made the masks.</param>
    /// <exception cref="ArgumentException">There is no level, or they are not of one slide, or do not show the same part of it, or do not become smaller.</exception>
    public SegmentationPyramidBuilder(IReadOnlyList<SourceImages> levels, SegmentationType type, Equipment equipment)
        : this(PyramidLevels.Of(levels ?? throw new ArgumentNullException(nameof(levels))), type, equipment)
    {
    }

    /// <summary>Begins a pyramid on one level of a slide, with smaller levels that the slide need not have.</summary>
    /// <param name="slide">The first level; only its header is used.</param>
    /// <param name="factors">How many times smaller than the first each further level is: ascending, above 1. Rows and columns are rounded up, and pixel spacing and origin follow.</param>
    /// <param name="type">How the segments are stored.</param>
    /// <param name="equipment">What made the masks.</param>
    /// <exception cref="ArgumentException">The images are no tiles of a slide, or the factors do not ascend from above 1.</exception>
    public SegmentationPyramidBuilder(SourceImages slide, IReadOnlyList<double> factors, SegmentationType type, Equipment equipment)
        : this(PyramidLevels.Of(slide ?? throw new ArgumentNullException(nameof(slide)), factors ?? throw new ArgumentNullException(nameof(factors))), type, equipment)
    {
    }

    private SegmentationPyramidBuilder(PyramidLevel[] levels, SegmentationType type, Equipment equipment)
    {
        ArgumentNullException.ThrowIfNull(equipment);
        if (!Enum.IsDefined(type)) throw new ArgumentException($"{type} is no segmentation type.", nameof(type));
        (_levels, _type, _equipment) = (levels, type, equipment);
    }

    /// <summary>The size of the total pixel matrix of each level, from the largest to the smallest.</summary>
    public IReadOnlyList<(int Rows, int Columns)> LevelSizes => [.. _levels.Select(level => (level.Matrix.Rows, level.Matrix.Columns))];

    /// <summary>The series of all levels. By default a new UID and the sources' series number × 100 + 1.</summary>
    /// <param name="series">The series; instances are numbered from the largest level to the smallest.</param>
    public SegmentationPyramidBuilder WithSeries(SeriesInfo series)
    {
        ArgumentNullException.ThrowIfNull(series);
        _series = series;
        return this;
    }

    /// <summary>The series of all levels.</summary>
    /// <param name="number">Series Number (0020,0011); null for the sources' series number × 100 + 1.</param>
    /// <param name="description">Series Description (0008,103E), LO; null for none.</param>
    /// <exception cref="ArgumentException">The description does not fit LO.</exception>
    public SegmentationPyramidBuilder WithSeries(int? number = null, string? description = null) => WithSeries(new SeriesInfo(number, description));

    /// <summary>Where UIDs and time come from; random UIDs and the system's clock by default.</summary>
    /// <param name="instances">The source; with <see cref="InstanceSource.Deterministic"/> equal input gives equal UIDs.</param>
    public SegmentationPyramidBuilder WithInstances(InstanceSource instances)
    {
        ArgumentNullException.ThrowIfNull(instances);
        _instances = instances;
        return this;
    }

    /// <summary>What the pyramid is called.</summary>
    /// <param name="label">Pyramid Label (0020,0027), LO; null for none.</param>
    /// <param name="description">Pyramid Description (0008,1088), LO; null for none.</param>
    /// <param name="uid">Pyramid UID (0008,0019); null for a new one. It is not that of the slide's own pyramid.</param>
    /// <exception cref="ArgumentException">A text does not fit LO, or the UID is none.</exception>
    public SegmentationPyramidBuilder WithPyramid(string? label = null, string? description = null, string? uid = null)
    {
        _pyramid = (
            uid is null ? null : ArgumentText.Uid(uid),
            label is null ? null : ArgumentText.LongString(label),
            description is null ? null : ArgumentText.LongString(description));
        return this;
    }

    /// <summary>Says to the builder of each level what is the same for all: content, type of fractions, threshold, transfer syntax, size of tiles. Pixels, series and instances are given to the pyramid.</summary>
    /// <param name="configure">Is called for each level, each time when the pyramid is built or validated.</param>
    public SegmentationPyramidBuilder WithEachLevel(Action<SegmentationBuilder> configure)
    {
        ArgumentNullException.ThrowIfNull(configure);
        _configure = configure;
        return this;
    }

    /// <summary>Derives and checks all levels as <see cref="Build"/> does, and reports instead of throwing.</summary>
    /// <returns>All violations, each with its level, and what could not be checked.</returns>
    public ConformanceReport Validate() => Report(Builders().Select(builder => builder.Derive(isFinal: false)));

    /// <summary>Makes the segmentations.</summary>
    /// <returns>One for each level, from the largest to the smallest.</returns>
    /// <exception cref="ConformanceException">Something is missing or wrong; the report has all of it.</exception>
    /// <exception cref="ArgumentException">Pixels of a frame source do not have the shape of their level.</exception>
    /// <exception cref="InvalidOperationException">The series belongs to other equipment, another study, modality or frame of reference.</exception>
    public IReadOnlyList<Segmentation> Build()
    {
        WrittenSegmentation[] written = [.. Builders().Select(builder => builder.Derive(isFinal: true))];
        Report(written).ThrowIfNotConformant();
        return [.. written.Select(level => new Segmentation(level.Dataset!, level.Matches, level.Report.Violations))];
    }

    /// <summary>Makes the segmentations and writes them straight to files, tile by tile, as <see cref="SegmentationBuilder.Write(string, IProgress{SegmentationProgress}, CancellationToken)"/> does. All files are there whole, or none of them.</summary>
    /// <param name="paths">A file for each level, from the largest to the smallest; those that are there are replaced.</param>
    /// <param name="progress">Told after each tile of each level.</param>
    /// <param name="cancellationToken">Stops the work between two tiles.</param>
    /// <returns>The segmentations in the files; their pixels stay there until asked for.</returns>
    /// <exception cref="ArgumentException">There is another number of paths than of levels, or pixels of a frame source do not have the shape of their level.</exception>
    /// <exception cref="ConformanceException">Something is missing or wrong in a level; the report has all of it.</exception>
    /// <exception cref="InvalidOperationException">The series belongs to other equipment, another study, modality or frame of reference.</exception>
    /// <exception cref="IOException">A file cannot be written.</exception>
    /// <exception cref="OperationCanceledException">The work was stopped.</exception>
    public IReadOnlyList<Segmentation> Write(IReadOnlyList<string> paths, IProgress<SegmentationProgress>? progress = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(paths);
        if (paths.Count != _levels.Length) throw new ArgumentException($"There are {paths.Count} paths for {_levels.Length} levels.", nameof(paths));
        WrittenSegmentation[] written = SegmentationFile.WriteAll([.. Builders().Select(builder => builder.ToRequest())], paths, progress, cancellationToken);
        return [.. paths.Select((path, level) => new Segmentation(FellowOakDicom.DicomFile.Open(path).Dataset, written[level].Matches, written[level].Report.Violations))];
    }

    private IEnumerable<SegmentationBuilder> Builders()
    {
        var pyramid = new PyramidInfo(_pyramid.Uid, _pyramid.Label, _pyramid.Description);
        for (int index = 0; index < _levels.Length; index++)
        {
            var builder = new SegmentationBuilder(_levels[index], _type, _equipment, pyramid);

            // What is small may vanish in a smaller level, and the level is there all the same.
            if (index > 0) builder.WhenEmpty(EmptyResult.OneEmptyFrame);
            _configure(builder);
            builder.WithSeries(_series).WithInstances(_instances);
            foreach (PyramidInput input in _inputs) input.AddTo(builder, _levels[index], index);
            yield return builder;
        }
    }

    private static ConformanceReport Report(IEnumerable<WrittenSegmentation> levels)
    {
        ConformanceReport[] reports = [.. levels.Select(level => level.Report)];
        return new ConformanceReport(
            "Pyramid of segmentations",
            reports.SelectMany((report, index) => report.Violations.Select(violation => violation with { Detail = $"level {index + 1}" + (violation.Detail is { } detail ? $": {detail}" : string.Empty) })),
            reports.SelectMany(report => report.Unchecked).Distinct());
    }
}
