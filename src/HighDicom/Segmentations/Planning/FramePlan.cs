namespace HighDicom;

/// <summary>Which frames a segmentation stores, in which order, and what became of each frame of each mask.</summary>
/// <param name="Frames">The frames to store: segment by segment, within a segment plane by plane; of a label map plane by plane.</param>
/// <param name="Matches">One match for each segment and frame of each mask.</param>
/// <param name="Problems">What is wrong with the masks.</param>
internal sealed record FramePlan(IReadOnlyList<StoredFrame> Frames, IReadOnlyList<FrameMatch> Matches, IReadOnlyList<Violation> Problems)
{
    /// <summary>The planes that have frames, ascending.</summary>
    internal IReadOnlyList<int> Planes { get; } = [.. Frames.Select(frame => frame.Plane).Distinct().Order()];

    /// <summary>For each plane that has frames, the frames, counted from 0.</summary>
    internal int[][] FramesOfPlanes() => [.. Enumerable.Range(0, Frames.Count).GroupBy(frame => Frames[frame].Plane).Select(frames => frames.ToArray())];
}
