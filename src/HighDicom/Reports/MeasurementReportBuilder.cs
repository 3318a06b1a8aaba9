using HighDicom.Codes;

namespace HighDicom;

/// <summary>Makes a measurement report: a Comprehensive 3D SR document (PS3.3 A.35.13) with the content of PS3.16 TID 1500.</summary>
/// <remarks>
/// <para>The report is complete and unverified. Its image library lists all source images, its evidence all instances that it refers to.</para>
/// <para>Not safe for use from several threads at once. <see cref="Build"/> copies: the builder may be changed and used again.</para>
/// </remarks>
public sealed class MeasurementReportBuilder
{
    private readonly SourceImages _sources;
    private readonly CodedConcept _title;
    private readonly HashSet<string> _sourceUids;
    private readonly List<Observer> _observers = [];
    private readonly List<CodedConcept> _procedures = [];
    private readonly List<MeasurementGroup> _groups = [];
    private CodedConcept _language = new("en-US", "RFC5646", "English (United States)");
    private Equipment? _equipment;
    private SeriesInfo _series = new();
    private InstanceSource _instances = InstanceSource.Default;

    /// <summary>Begins a report.</summary>
    /// <param name="sources">The images that were measured; only their headers are used. Patient and study are theirs.</param>
    /// <param name="title">What the report is called, of context group 7021, such as <c>Dcm.ImagingMeasurementReport</c>.</param>
    /// <exception cref="ArgumentException">The title is empty.</exception>
    public MeasurementReportBuilder(SourceImages sources, CodedConcept title)
    {
        ArgumentNullException.ThrowIfNull(sources);
        _sources = sources;
        _title = CodeArgument.Given(title);
        _sourceUids = [.. sources.Select(source => source.SopInstanceUid)];
    }

    /// <summary>Adds one who made the observations. At least one must be given.</summary>
    /// <param name="observer">A device or a person; for an algorithm <see cref="Observer.Device"/>.</param>
    public MeasurementReportBuilder ObservedBy(Observer observer)
    {
        ArgumentNullException.ThrowIfNull(observer);
        _observers.Add(observer);
        return this;
    }

    /// <summary>Adds a Procedure reported (121058, DCM).</summary>
    /// <param name="procedure">The code, in general of context group 100, such as <c>Sct.ComputedTomography</c>.</param>
    /// <exception cref="ArgumentException">The code is empty.</exception>
    public MeasurementReportBuilder Procedure(CodedConcept procedure)
    {
        _procedures.Add(CodeArgument.Given(procedure));
        return this;
    }

    /// <summary>The language of the report's texts (PS3.16 TID 1204); American English by default.</summary>
    /// <param name="language">A code of context group 5000: scheme RFC5646, such as <c>("de-DE", "RFC5646", "German (Germany)")</c>.</param>
    /// <exception cref="ArgumentException">The code is empty.</exception>
    public MeasurementReportBuilder WithLanguage(CodedConcept language)
    {
        _language = CodeArgument.Given(language);
        return this;
    }

    /// <summary>What made the report (PS3.3 C.7.5.1). By default the equipment of the first device observer that names one; else an unknown one.</summary>
    /// <param name="equipment">The equipment.</param>
    public MeasurementReportBuilder WithEquipment(Equipment equipment)
    {
        ArgumentNullException.ThrowIfNull(equipment);
        _equipment = equipment;
        return this;
    }

    /// <summary>The new series. By default a new UID and the sources' series number × 100 + 2.</summary>
    /// <param name="series">The series; give the same object to other builders of reports to put their instances beside this one.</param>
    public MeasurementReportBuilder WithSeries(SeriesInfo series)
    {
        ArgumentNullException.ThrowIfNull(series);
        _series = series;
        return this;
    }

    /// <summary>The new series.</summary>
    /// <param name="number">Series Number (0020,0011); null for the sources' series number × 100 + 2.</param>
    /// <param name="description">Series Description (0008,103E), LO; null for none.</param>
    /// <exception cref="ArgumentException">The description does not fit LO.</exception>
    public MeasurementReportBuilder WithSeries(int? number = null, string? description = null) => WithSeries(new SeriesInfo(number, description));

    /// <summary>Where UIDs and time come from; random UIDs and the system's clock by default.</summary>
    /// <param name="instances">The source; with <see cref="InstanceSource.Deterministic"/> equal input gives equal UIDs.</param>
    public MeasurementReportBuilder WithInstances(InstanceSource instances)
    {
        ArgumentNullException.ThrowIfNull(instances);
        _instances = instances;
        return this;
    }

    /// <summary>Adds measurements of a region in one plane (PS3.16 TID 1410).</summary>
    /// <param name="tracking">Which finding the region shows.</param>
    /// <param name="describe">Says what is known about it; its region must be given.</param>
    /// <exception cref="ArgumentException">The region is on an image that is not one of the sources, or what <paramref name="describe"/> says is refused.</exception>
    public MeasurementReportBuilder AddPlanarRoi(Tracking tracking, Action<PlanarRoiBuilder> describe)
    {
        ArgumentNullException.ThrowIfNull(describe);
        PlanarRoiBuilder builder = new(tracking);
        describe(builder);
        PlanarRoi roi = builder.ToRoi();
        return Add(roi, roi.Region is { } region ? [region] : []);
    }

    /// <summary>Adds measurements of a region in space (PS3.16 TID 1411).</summary>
    /// <param name="tracking">Which finding the region shows.</param>
    /// <param name="describe">Says what is known about it; its segment or its outlines must be given.</param>
    /// <exception cref="ArgumentException">An outline is on an image that is not one of the sources, or what <paramref name="describe"/> says is refused.</exception>
    public MeasurementReportBuilder AddVolumetricRoi(Tracking tracking, Action<VolumetricRoiBuilder> describe)
    {
        ArgumentNullException.ThrowIfNull(describe);
        VolumetricRoiBuilder builder = new(tracking);
        describe(builder);
        VolumetricRoi roi = builder.ToRoi();
        return Add(roi, roi.Regions);
    }

    /// <summary>Derives and checks the report as <see cref="Build"/> does, and reports instead of throwing.</summary>
    /// <returns>All violations, of the standard's requirements and of this library's own rules, and what could not be checked.</returns>
    public ConformanceReport Validate() => new MeasurementReportWriter(ToRequest(), isFinal: false).Write().Report;

    /// <summary>Makes the report.</summary>
    /// <exception cref="ConformanceException">Something is missing or wrong; the report has all of it.</exception>
    /// <exception cref="InvalidOperationException">The series belongs to other equipment, another study or another modality.</exception>
    public MeasurementReport Build()
    {
        WrittenReport written = new MeasurementReportWriter(ToRequest(), isFinal: true).Write();
        written.Report.ThrowIfNotConformant();
        return new MeasurementReport(written.Dataset);
    }

    private MeasurementReportBuilder Add(MeasurementGroup group, IEnumerable<ImageRegion> regions)
    {
        if (regions.FirstOrDefault(region => !_sourceUids.Contains(region.Image!.SopInstanceUid)) is { } foreign)
            throw new ArgumentException($"'{group.TrackingId}' has a region on image {foreign.Image!.SopInstanceUid}, which is not one of the report's {_sourceUids.Count} source images.");
        _groups.Add(group);
        return this;
    }

    private MeasurementReportRequest ToRequest() => new()
    {
        Sources = _sources,
        Title = _title,
        Language = _language,
        Observers = [.. _observers],
        Procedures = [.. _procedures],
        Groups = [.. _groups],
        Equipment = _equipment ?? _observers.OfType<DeviceObserver>().FirstOrDefault(device => device.Equipment is not null)?.Equipment,
        Series = _series,
        Instances = _instances,
    };
}
