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
            WrittenSegmentation written = Make(request, spool, progress, cancellationToken);
            new DicomFile(written.Dataset!).Save(temporary, InstanceFile.StatedLengths);
            result = written with { Dataset = null };
        });
        return result!;
    }

    /// <summary>Writes to a stream from its first byte to its last, or nothing if something is missing.</summary>
    /// <returns>The object that was written.</returns>
    internal static InstanceReference Write(SegmentationRequest request, Stream stream, IProgress<SegmentationProgress>? progress, CancellationToken cancellationToken)
    {
        using var spool = new FileSpool(Path.Combine(Path.GetTempPath(), $"highdicom-{Guid.NewGuid():N}.frames"));
        WrittenSegmentation written = Make(request, spool, progress, cancellationToken);
        new DicomFile(written.Dataset!).Save(stream, InstanceFile.StatedLengths);
        return InstanceReferences.Of(written.Dataset!);
    }

    private static WrittenSegmentation Make(SegmentationRequest request, FileSpool spool, IProgress<SegmentationProgress>? progress, CancellationToken cancellationToken)
    {
        var encoder = new SpoolingEncoder(request, spool);
        if (request.Segments.Count > 0) encoder.Spool(progress, cancellationToken);
        WrittenSegmentation written = new SegmentationWriter(request, isFinal: true).Write(encoder);
        written.Report.ThrowIfNotConformant();
        cancellationToken.ThrowIfCancellationRequested();
        return written;
    }
}
