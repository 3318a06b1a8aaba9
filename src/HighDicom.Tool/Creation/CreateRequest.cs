using HighDicom.Tool.Labels;

namespace HighDicom.Tool.Creation;

/// <summary>What <c>seg create</c> was asked for.</summary>
internal sealed record CreateRequest
{
    /// <summary>The folder of the source images, or one file.</summary>
    public required string Images { get; init; }

    public required IReadOnlyList<string> Masks { get; init; }

    public required LabelSource Labels { get; init; }

    public required SegmentationType Type { get; init; }

    /// <summary>The file to write.</summary>
    public required string Output { get; init; }

    public FrameOrder? Order { get; init; }

    public bool IsResampled { get; init; }
}
