namespace HighDicom.Tool.Export;

/// <summary>What <c>seg export</c> was asked for.</summary>
internal sealed record ExportRequest
{
    /// <summary>The segmentation.</summary>
    public required string File { get; init; }

    /// <summary>The file or folder to write.</summary>
    public required string Output { get; init; }

    /// <summary>Segment numbers in the order of the result; null for all.</summary>
    public int[]? Segments { get; init; }

    public ExportPlanes Planes { get; init; }

    /// <summary>Whether all segments go into one label map.</summary>
    public bool IsCombined { get; init; }

    /// <summary>Whether labels count from 1 in the order of the segments.</summary>
    public bool IsRelabelled { get; init; }

    /// <summary>Whether fractions are written as they are stored.</summary>
    public bool IsRaw { get; init; }

    public OverlapRule Overlap { get; init; }

    public ExportFormat Format { get; init; }
}
