using FellowOakDicom;

namespace HighDicom;

// How the object is encoded, and files that are written frame by frame.
public sealed partial class SegmentationBuilder
{
    private DicomTransferSyntax _transferSyntax = DicomTransferSyntax.ExplicitVRLittleEndian;
    private bool _hasExtendedOffsets;

    /// <summary>The transfer syntax of the object; Explicit VR Little Endian by default.</summary>
    /// <param name="syntax">
    /// Explicit or Implicit VR Little Endian, Deflated Explicit VR Little Endian, RLE Lossless (not for BINARY), Deflated Image Frame Compression, or
    /// one whose encoder is registered with <see cref="FrameCodecs"/>.
    /// </param>
    /// <exception cref="ArgumentException">The transfer syntax is big-endian, or no encoder is known for it, or it does not hold pixels of this type.</exception>
    public SegmentationBuilder WithTransferSyntax(DicomTransferSyntax syntax)
    {
        ArgumentNullException.ThrowIfNull(syntax);
        TransferSyntaxChecks.Require(syntax, _type);
        _transferSyntax = syntax;
        return this;
    }

    /// <summary>Writes the Extended Offset Table (7FE0,0001) of encapsulated pixel data instead of the basic one. Without this, it is written only where the basic one cannot hold the offsets.</summary>
    public SegmentationBuilder WithExtendedOffsetTable()
    {
        _hasExtendedOffsets = true;
        return this;
    }

    /// <summary>Adds a segment whose pixels are made frame by frame when they are needed.</summary>
    /// <typeparam name="T">bool; a type of whole numbers, of which 0 and 1 are allowed; float, double or Half for probabilities 0 to 1.</typeparam>
    /// <param name="label">Segment Label (0062,0005), LO: up to 64 characters.</param>
    /// <param name="mask">One frame for each source image, in the order of <see cref="WithFrameOrder(FrameOrder)"/>.</param>
    /// <param name="describe">Describes the segment.</param>
    /// <exception cref="ArgumentException">The pixels do not have the shape of the sources or are of no type of a mask, or the label does not fit LO.</exception>
    public SegmentationBuilder AddSegment<T>(string label, IFrameSource<T> mask, Action<SegmentBuilder> describe)
        where T : unmanaged
    {
        ArgumentNullException.ThrowIfNull(mask);
        return AddBare(label, new PulledFrames<T>(mask), describe);
    }

    /// <summary>Adds the segments of a label map that is made frame by frame when it is needed.</summary>
    /// <typeparam name="T">A type of whole numbers.</typeparam>
    /// <param name="labelMap">One frame for each source image, in the order of <see cref="WithFrameOrder(FrameOrder)"/>: each pixel holds the number of its segment, or 0.</param>
    /// <param name="describe">Describes every number that occurs; one that does not occur is described without frames.</param>
    /// <exception cref="ArgumentException">The label map does not have the shape of the sources, or is not of whole numbers.</exception>
    public SegmentationBuilder AddSegments<T>(IFrameSource<T> labelMap, Action<SegmentListBuilder> describe)
        where T : unmanaged => AddSegments(labelMap, List(describe));

    /// <param name="labelMap">One frame for each source image, in the order of <see cref="WithFrameOrder(FrameOrder)"/>: each pixel holds the number of its segment, or 0.</param>
    /// <param name="segments">A description for every number that occurs, such as those of another segmentation.</param>
    /// <inheritdoc cref="AddSegments{T}(IFrameSource{T}, Action{SegmentListBuilder})"/>
    public SegmentationBuilder AddSegments<T>(IFrameSource<T> labelMap, IEnumerable<SegmentDescription> segments)
        where T : unmanaged
    {
        ArgumentNullException.ThrowIfNull(labelMap);
        return AddLabels(new PulledFrames<T>(labelMap), Sorted(segments));
    }

    /// <summary>
    /// Makes the segmentation and writes it straight to a file, plane by plane: no more than a plane is in memory besides what is the caller's. Encoded
    /// frames wait in a temporary file beside the target until all are known. The file is there whole or not at all.
    /// </summary>
    /// <param name="path">The file; one that is there is replaced.</param>
    /// <param name="progress">Told after each plane.</param>
    /// <param name="cancellationToken">Stops the work between two planes, and frame sources within one; nothing is left behind.</param>
    /// <returns>The segmentation in the file; its pixels stay there until asked for.</returns>
    /// <exception cref="ConformanceException">Something is missing or wrong; the report has all of it.</exception>
    /// <exception cref="InvalidOperationException">The series belongs to other equipment, another study, modality or frame of reference.</exception>
    /// <exception cref="IOException">The file cannot be written.</exception>
    /// <exception cref="OperationCanceledException">The work was stopped.</exception>
    public Segmentation Write(string path, IProgress<SegmentationProgress>? progress = null, CancellationToken cancellationToken = default)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(path);
        WrittenSegmentation written = SegmentationFile.Write(ToRequest(), path, progress, cancellationToken);
        return new Segmentation(DicomFile.Open(path).Dataset, written.Matches, written.Report.Violations);
    }

    /// <summary>
    /// Makes the segmentation plane by plane and writes it to a stream, such as an upload or an entry of an archive, from its first byte to its last: the
    /// stream need not be able to seek. Encoded frames wait in a file of the system's temporary folder until all are known and the object is checked;
    /// before that, nothing is written.
    /// </summary>
    /// <param name="stream">Where to; it stays open.</param>
    /// <param name="progress">Told after each plane.</param>
    /// <param name="cancellationToken">Stops the work between two planes, and frame sources within one, as long as nothing is written.</param>
    /// <returns>What names the object that was written.</returns>
    /// <inheritdoc cref="Write(string, IProgress{SegmentationProgress}?, CancellationToken)" path="/exception"/>
    public InstanceReference Write(Stream stream, IProgress<SegmentationProgress>? progress = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(stream);
        if (!stream.CanWrite) throw new ArgumentException("The stream cannot be written to.", nameof(stream));
        return SegmentationFile.Write(ToRequest(), stream, progress, cancellationToken);
    }
}
