namespace HighDicom.Benchmarks.Segmentations;

/// <summary>Pixels in memory and how they become a segmentation.</summary>
/// <param name="Begin">Makes a builder that has them.</param>
/// <param name="Bytes">How many bytes they are.</param>
/// <param name="ReadOnce">Looks at every byte once, as fast as the machine can.</param>
internal sealed record WriterInput(Func<SegmentationBuilder> Begin, long Bytes, Func<int> ReadOnce);
