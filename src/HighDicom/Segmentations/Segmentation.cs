using FellowOakDicom;

namespace HighDicom;

/// <summary>A Segmentation (PS3.3 A.51): made by <see cref="SegmentationBuilder"/>, or read.</summary>
/// <remarks>Reading is lenient and lazy: no frame is read until it is asked for, and what is odd goes to <see cref="Validate"/>. Safe for use by several threads while nobody changes <see cref="Dataset"/>.</remarks>
public sealed partial class Segmentation
{
    private readonly Lazy<IReadOnlyList<SegmentDescription>> _segments;
    private readonly Lock _gate = new();
    private volatile SegmentationStore _store;

    internal Segmentation(DicomDataset dataset, IReadOnlyList<FrameMatch>? matches = null, IReadOnlyList<Violation>? warnings = null)
        : this(new DatasetStore(dataset)) => (Matches, Warnings) = (matches ?? [], warnings ?? []);

    internal Segmentation(SegmentationStore store)
    {
        _store = store;
        Matches = [];
        Warnings = [];
        _segments = new(() => SegmentationReader.Segments(_store), LazyThreadSafetyMode.PublicationOnly);
    }

    /// <summary>The data set with all attributes; of a file it is read when it is first asked for. Frames share items that are the same: change it only in copies.</summary>
    /// <exception cref="DicomFileException">The file cannot be read any more.</exception>
    public DicomDataset Dataset
    {
        get
        {
            if (_store is DatasetStore known) return known.Header;
            lock (_gate)
            {
                if (_store is FileStore file) _store = new DatasetStore(file.ReadAll());
                return _store.Header;
            }
        }
    }

    /// <summary>Segmentation Type (0062,0001); where the object does not say, what its pixels are.</summary>
    public SegmentationType Type => SegmentationTraits.TypeOf(Store.Header);

    /// <summary>The segments in the order of the object, without the background of a label map. Where none is described, those that frames name, without labels.</summary>
    public IReadOnlyList<SegmentDescription> Segments => _segments.Value;

    /// <summary>What a label map says about pixels that belong to no segment: its segment number 0. Null if it says nothing.</summary>
    public SegmentDescription? Background => SegmentationReader.Background(Store.Header);

    /// <summary>Where each frame of each mask went, if this object was just built; empty if it was read.</summary>
    public IReadOnlyList<FrameMatch> Matches { get; }

    /// <summary>What does not stop a segmentation and yet should be known, such as planes that lie on no source image, if this object was just built; empty if it was read.</summary>
    public IReadOnlyList<Violation> Warnings { get; }

    /// <summary>The UIDs of study, series, SOP class and instance.</summary>
    public InstanceReference Instance => InstanceReferences.Of(Store.Header);

    /// <summary>Number of Frames (0028,0008); where the object does not say, what it has.</summary>
    public int FrameCount => Store.Frames.Count;

    internal SegmentationStore Store => _store;

    /// <summary>Opens a file. Frames, and what is said about them, stay in it until they are asked for.</summary>
    /// <param name="path">The file; it must not change while the segmentation is used.</param>
    /// <exception cref="DicomFileException">The file is no DICOM file, or damaged.</exception>
    /// <exception cref="InvalidDataException">The file holds another object than a Segmentation.</exception>
    public static Segmentation Open(string path)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        return SegmentationReader.Open(path);
    }

    /// <summary>Reads a stream to its end; it may be closed afterwards.</summary>
    /// <param name="stream">The stream.</param>
    /// <exception cref="DicomFileException">The stream holds no DICOM file, or a damaged one.</exception>
    /// <exception cref="InvalidDataException">The stream holds another object than a Segmentation.</exception>
    public static Segmentation Open(Stream stream)
    {
        ArgumentNullException.ThrowIfNull(stream);
        return SegmentationReader.Open(DicomFile.Open(stream, FileReadOption.ReadAll), "the stream");
    }

    /// <summary>Takes a data set, without copying it.</summary>
    /// <param name="dataset">The data set; it must not be changed afterwards.</param>
    /// <exception cref="InvalidDataException">The data set is another object than a Segmentation.</exception>
    public static Segmentation Open(DicomDataset dataset)
    {
        ArgumentNullException.ThrowIfNull(dataset);
        return SegmentationReader.Open(dataset, "the data set");
    }

    /// <summary>A reference to one segment for other objects, such as a measurement report.</summary>
    /// <param name="number">Segment Number (0062,0004).</param>
    /// <exception cref="ArgumentException">There is no such segment.</exception>
    public SegmentReference Reference(int number)
    {
        SegmentDescription segment = Segments.FirstOrDefault(segment => segment.Number == number)
            ?? throw new ArgumentException($"There is no segment {number} among {string.Join(", ", Segments.Select(segment => segment.Number))}.", nameof(number));
        return SegmentSources.Reference(this, segment);
    }

    /// <summary>The pixels, to be chosen by segment and source image.</summary>
    /// <exception cref="NotSupportedException">The frames are encoded in a way that is not read.</exception>
    /// <exception cref="InvalidDataException">Attributes that describe the pixels are missing, or Pixel Data is too short.</exception>
    public SegmentationPixels Pixels() => SegmentationPixels.Of(this);

    /// <summary>Checks the object against the standard.</summary>
    /// <returns>All violations, and what could not be checked.</returns>
    public ConformanceReport Validate() => Conformance.Check(Dataset);

    /// <summary>Writes the object as a file in its transfer syntax: whole or not at all.</summary>
    /// <param name="path">The file; one that is there is replaced, also that which this object was opened from.</param>
    /// <param name="durable">Whether to wait until the file and its name are on the disk (fsync), so that they outlast a loss of power; slow.</param>
    /// <exception cref="IOException">The file cannot be written; nothing is left behind.</exception>
    public void Save(string path, bool durable = false) => InstanceFile.Save(Dataset, path, durable, InstanceFile.StatedLengths);

    /// <summary>Writes the object to a stream in its transfer syntax.</summary>
    /// <param name="stream">The stream; it stays open.</param>
    public void Save(Stream stream)
    {
        ArgumentNullException.ThrowIfNull(stream);
        new DicomFile(Dataset).Save(stream, InstanceFile.StatedLengths);
    }
}
