using FellowOakDicom;

namespace HighDicom;

/// <summary>Writes segmentations frame by frame.</summary>
internal static class SegmentationFile
{
    /// <summary>Writes a file in which nothing is missing, or none.</summary>
    /// <returns>What was written; the data set itself is in the file only.</returns>
    internal static WrittenSegmentation Write(SegmentationRequest request, string path, IProgress<SegmentationProgress>? progress, CancellationToken cancellationToken)
    {
        WrittenSegmentation? result = null;
        AtomicFile.Write(path, temporary =>
        {
            using var spool = new FileSpool($"{temporary}.frames");
            var encoder = new SpoolingEncoder(request, spool);
            if (request.Segments.Count > 0) encoder.Spool(progress, cancellationToken);
            WrittenSegmentation written = new SegmentationWriter(request, isFinal: true).Write(encoder);
            written.Report.ThrowIfNotConformant();
            cancellationToken.ThrowIfCancellationRequested();
            new DicomFile(written.Dataset!).Save(temporary, InstanceFile.StatedLengths);
            result = written with { Dataset = null };
        });
        return result!;
    }
}
