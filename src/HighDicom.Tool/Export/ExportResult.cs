namespace HighDicom.Tool.Export;

/// <summary>What <c>seg export</c> wrote.</summary>
/// <param name="Files">The files, or the folder and what is in it.</param>
/// <param name="Segments">The segments and the number by which each is found in the result; null where each has a file or an axis place of its own.</param>
/// <param name="Shape">The lengths of the axes.</param>
internal sealed record ExportResult(IReadOnlyList<string> Files, IReadOnlyList<(SegmentDescription Segment, int? Value)> Segments, IReadOnlyList<int> Shape);
