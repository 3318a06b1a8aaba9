namespace HighDicom.Tool.Labels;

/// <summary>What the numbers of the masks mean, and what else the file says about the segmentation.</summary>
internal sealed class LabelSource
{
    /// <summary>The meanings.</summary>
    public required IReadOnlyList<LabelledSegment> Segments { get; init; }

    /// <summary>The name of what says it, for messages.</summary>
    public required string Name { get; init; }

    /// <summary>Whether a mask of 0 and 1 with the file name of a segment is that segment's, as models write them.</summary>
    public bool UsesFileNames { get; init; }

    /// <summary>What made the masks; null if it is not said.</summary>
    public Equipment? Equipment { get; init; }

    public int? SeriesNumber { get; init; }

    public string? SeriesDescription { get; init; }

    public string? ContentLabel { get; init; }

    public string? ContentDescription { get; init; }

    public string? Creator { get; init; }

    /// <summary>What the file says and what has no place in the segmentation.</summary>
    public IReadOnlyList<string> Unused { get; init; } = [];
}
