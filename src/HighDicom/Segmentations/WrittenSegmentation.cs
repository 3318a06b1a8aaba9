using FellowOakDicom;

namespace HighDicom;

/// <summary>What the writer made.</summary>
/// <param name="Dataset">The object; null if so much is missing that none could be derived.</param>
/// <param name="Report">What is wrong with it.</param>
/// <param name="Matches">Where the masks' frames went.</param>
internal sealed record WrittenSegmentation(DicomDataset? Dataset, ConformanceReport Report, IReadOnlyList<FrameMatch> Matches);
