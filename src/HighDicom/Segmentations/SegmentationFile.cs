using FellowOakDicom;

namespace HighDicom;

/// <summary>Writes segmentations frame by frame.</summary>
internal static class SegmentationFile
{
    /// <summary>Writes a file in which nothing is missing, or none.</summary>
    /// <returns>What was written; the data set itself is in the file only.</returns>
    internal static WrittenSegmentation Write(SegmentationRequest request, string path, IProgress<SegmentationProgress>? progress, CancellationToken cancellationToken)
    {
        WrittenSegmentation? written = null;
        AtomicFile.Write(path, temporary => written = WriteTemporary(request, temporary, progress, cancellationToken));
        return written!;
    }

    /// <summary>Writes several files of which each has nothing missing, or none of them.</summary>
    /// <param name="requests">The objects.</param>
    /// <param name="paths">A file for each.</param>
    /// <param name="progress">Told after each plane of each object.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    /// <returns>What was written; the data sets themselves are in the files only.</returns>
    internal static WrittenSegmentation[] WriteAll(
        IReadOnlyList<SegmentationRequest> requests, IReadOnlyList<string> paths, IProgress<SegmentationProgress>? progress, CancellationToken cancellationToken)
    {
        var written = new WrittenSegmentation[requests.Count];
        WriteFrom(0);
        return written;

        // Names are given when the last file is whole.
        void WriteFrom(int index)
        {
            if (index == requests.Count) return;
            AtomicFile.Write(paths[index], temporary =>
            {
                written[index] = WriteTemporary(requests[index], temporary, progress, cancellationToken);
                WriteFrom(index + 1);
            });
        }
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

    private static WrittenSegmentation WriteTemporary(SegmentationRequest request, string temporary, IProgress<SegmentationProgress>? progress, CancellationToken cancellationToken)
    {
        using var spool = new FileSpool($"{temporary}.frames");
        WrittenSegmentation written = Make(request, spool, progress, cancellationToken);
        new DicomFile(written.Dataset!).Save(temporary, InstanceFile.StatedLengths);
        return written with { Dataset = null };
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
