namespace HighDicom;

/// <summary>Segments sorted into groups in which no two share a pixel: each group fits one label map.</summary>
/// <param name="Groups">The segment numbers of each group, ascending; for <see cref="SegmentationPixels.Segments(ReadOnlySpan{int})"/>.</param>
/// <param name="IsMinimal">Whether it is proven that there is no way with fewer groups. Where many segments overlap, the search ends before it has tried all ways; the groups are right then, but there may be one too many.</param>
public sealed record OverlapGrouping(IReadOnlyList<IReadOnlyList<int>> Groups, bool IsMinimal);
