using FellowOakDicom;

namespace HighDicom.Tool.Export;

/// <summary>Whether planes are told apart by the frames of one multi-frame source, as those of slides are, or by instances.</summary>
internal static class SourceFrames
{
    public static SegmentationPixels Choose(Segmentation segmentation, SegmentationPixels pixels) =>
        segmentation.SourceInstances is [var only] && NamesFrames(segmentation.Dataset)
            ? pixels.FromSourceFrames(only.SopInstanceUid)
            : pixels.FromSources(segmentation.SourceInstances.Select(source => source.SopInstanceUid));

    private static bool NamesFrames(DicomDataset dataset) =>
        Items(dataset, DicomTag.PerFrameFunctionalGroupsSequence)
            .SelectMany(frame => Items(frame, DicomTag.DerivationImageSequence))
            .SelectMany(derivation => Items(derivation, DicomTag.SourceImageSequence))
            .Any(source => source.Contains(DicomTag.ReferencedFrameNumber));

    private static IEnumerable<DicomDataset> Items(DicomDataset dataset, DicomTag tag) =>
        dataset.TryGetSequence(tag, out DicomSequence? sequence) ? sequence.Items : [];
}
