using FellowOakDicom;
using HighDicom.Codes;

namespace HighDicom;

/// <summary>A measurement report: an SR document with the content of PS3.16 TID 1500, as built or as read.</summary>
/// <remarks>
/// Reading is lenient: what a foreign file lacks is null or left out, and <see cref="Validate"/> says it. Safe for use by several threads as long as
/// nobody changes <see cref="Dataset"/>, which is not followed once the report was made.
/// </remarks>
public sealed class MeasurementReport
{
    private readonly MeasurementReportReader _reader;

    internal MeasurementReport(DicomDataset dataset)
    {
        Dataset = dataset;
        _reader = new MeasurementReportReader(dataset);
    }

    /// <summary>The document.</summary>
    public DicomDataset Dataset { get; }

    /// <summary>What the report is called; null if a file does not say.</summary>
    public CodedConcept? Title => _reader.Title;

    /// <summary>The language of its texts (121049, DCM); null if a file does not say.</summary>
    public CodedConcept? Language => _reader.Language;

    /// <summary>Who made the observations.</summary>
    public IReadOnlyList<Observer> Observers => _reader.Observers;

    /// <summary>Procedure reported (121058, DCM).</summary>
    public IReadOnlyList<CodedConcept> Procedures => _reader.Procedures;

    /// <summary>The instances that the report names as its evidence, each once.</summary>
    public IReadOnlyCollection<InstanceReference> Evidence => _reader.Evidence.Instances;

    /// <summary>Opens a report.</summary>
    /// <param name="path">The file.</param>
    /// <exception cref="DicomFileException">The file cannot be read.</exception>
    /// <exception cref="InvalidDataException">The file is not an SR document.</exception>
    public static MeasurementReport Open(string path)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(path);
        return Open(DicomFile.Open(path, FileReadOption.ReadAll), path);
    }

    /// <summary>Opens a report.</summary>
    /// <param name="stream">A Part 10 file; it is read to its end and may be closed afterwards.</param>
    /// <exception cref="DicomFileException">The stream cannot be read.</exception>
    /// <exception cref="InvalidDataException">It is not an SR document.</exception>
    public static MeasurementReport Open(Stream stream)
    {
        ArgumentNullException.ThrowIfNull(stream);
        return Open(DicomFile.Open(stream, FileReadOption.ReadAll), "the stream");
    }

    /// <summary>Takes a data set as a report.</summary>
    /// <param name="dataset">The document; kept, not copied.</param>
    /// <exception cref="InvalidDataException">It is not an SR document.</exception>
    public static MeasurementReport Open(DicomDataset dataset)
    {
        ArgumentNullException.ThrowIfNull(dataset);
        return Open(dataset, "the data set");
    }

    /// <summary>The measurement groups about regions in one plane (PS3.16 TID 1410), in the order of the document.</summary>
    /// <param name="finding">Only those of this finding; null for all.</param>
    /// <param name="site">Only those at this site; null for all.</param>
    /// <param name="tracking">Only those of this UID; null for all.</param>
    public IReadOnlyList<PlanarRoi> PlanarRois(CodedConcept? finding = null, CodedConcept? site = null, Tracking? tracking = null) =>
        [.. _reader.Groups.OfType<PlanarRoi>().Where(roi => roi.Is(finding, site, tracking))];

    /// <summary>The measurement groups about regions in space (PS3.16 TID 1411), in the order of the document.</summary>
    /// <param name="finding">Only those of this finding; null for all.</param>
    /// <param name="site">Only those at this site; null for all.</param>
    /// <param name="tracking">Only those of this UID; null for all.</param>
    public IReadOnlyList<VolumetricRoi> VolumetricRois(CodedConcept? finding = null, CodedConcept? site = null, Tracking? tracking = null) =>
        [.. _reader.Groups.OfType<VolumetricRoi>().Where(roi => roi.Is(finding, site, tracking))];

    /// <summary>Checks the document against the standard.</summary>
    /// <returns>All violations, and what could not be checked.</returns>
    public ConformanceReport Validate() => Conformance.Check(Dataset);

    /// <summary>Writes the report as a file in Explicit VR Little Endian: whole or not at all.</summary>
    /// <param name="path">The file; an existing one is replaced.</param>
    /// <param name="durable">Whether to wait until the file and its name are on the disk (fsync), so that they outlast a loss of power; slow.</param>
    /// <exception cref="IOException">The file cannot be written; nothing is left behind.</exception>
    public void Save(string path, bool durable = false) => InstanceFile.Save(Dataset, path, durable);

    /// <summary>Writes the report to a stream in Explicit VR Little Endian.</summary>
    /// <param name="stream">The stream; it stays open.</param>
    public void Save(Stream stream)
    {
        ArgumentNullException.ThrowIfNull(stream);
        new DicomFile(Dataset).Save(stream);
    }

    private static MeasurementReport Open(DicomFile file, string name) => file.IsPartial
        ? throw new InvalidDataException($"{name} ends before its data set does: it was not written or copied to the end.")
        : Open(file.Dataset, name);

    private static MeasurementReport Open(DicomDataset dataset, string name)
    {
        string sopClass = dataset.Text(DicomTag.SOPClassUID) ?? "(none)";
        return ReportClasses.IsReport(sopClass)
            ? new MeasurementReport(dataset)
            : throw new InvalidDataException($"{name} is no SR document that can hold measurements: its SOP Class UID (0008,0016) is {sopClass} ({DicomUID.Parse(sopClass).Name}).");
    }
}
