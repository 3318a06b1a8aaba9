using FellowOakDicom;

namespace HighDicom;

/// <summary>What the writer made.</summary>
/// <param name="Dataset">The object, complete as far as the request goes.</param>
/// <param name="Report">What is wrong with it.</param>
internal sealed record WrittenReport(DicomDataset Dataset, ConformanceReport Report);
