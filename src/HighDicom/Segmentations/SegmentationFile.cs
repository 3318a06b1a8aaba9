using FellowOakDicom;

namespace HighDicom;

/// <summary>Writes segmentations frame by frame.</summary>
internal static class SegmentationFile
{
    /// <summary>Writes a file in which nothing is missing, or none.</summary>
    /// <returns>Where the masks' frames went.</returns>
    internal static IReadOnlyList<FrameMatch> Write(SegmentationRequest request, string path, IProgress<SegmentationProgress>? progress, CancellationToken cancellationToken)
    {
        IReadOnlyList<FrameMatch> matches = [];
        AtomicFile.Write(path, temporary =>
        {
            using var spool = new FileSpool($"{temporary}.frames");
            var encoder = new SpoolingEncoder(request, spool);
            if (request.Segments.Count > 0) encoder.Spool(progress, cancellationToken);
            WrittenSegmentation written = new SegmentationWriter(request, isFinal: true).Write(encoder);
            written.Report.ThrowIfNotConformant();
            cancellationToken.ThrowIfCancellationRequested();
            new DicomFile(written.Dataset!).Save(temporary, InstanceFile.StatedLengths);
            matches = written.Matches;
        });
        return matches;
    }
}
