namespace HighDicom;

/// <content>Segments that overlap.</content>
public sealed partial class SegmentationPixels
{
    /// <summary>Sorts the chosen segments into the least number of groups in which no two share a pixel on the chosen planes. All frames of the segments are read.</summary>
    /// <returns>The groups; one for a label map, none without segments.</returns>
    /// <exception cref="ArgumentException">No frame belongs to the planes that were asked for.</exception>
    /// <exception cref="InvalidOperationException">The planes cannot be made of the frames.</exception>
    /// <exception cref="InvalidDataException">The pixels cannot be read.</exception>
    public OverlapGrouping OverlapGroups()
    {
        if (_choice.Segments.Count == 0) return new OverlapGrouping([], true);
        var graph = new SegmentGraph(_choice.Segments.Count);
        if (SegmentationTraits.TypeOf(_store.Header) != SegmentationType.LabelMap) _results.FindOverlaps(graph);
        (int[] colors, bool isLeast) = GraphColoring.Color(graph);
        IReadOnlyList<int>[] groups = [.. Enumerable.Range(0, colors.Length)
            .GroupBy(rank => colors[rank], rank => _choice.Segments[rank].Number)
            .Select(group => group.Order().ToArray())
            .OrderBy(group => group[0])];
        return new OverlapGrouping(groups, isLeast);
    }
}
