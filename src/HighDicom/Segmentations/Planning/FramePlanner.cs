using System.Globalization;

namespace HighDicom;

/// <summary>Decides which frames are stored: those with pixels, placed on their source images.</summary>
internal sealed class FramePlanner(SourceImages sources, IReadOnlyList<SegmentInput> segments, MaskPlacement bare)
{
    private readonly List<StoredFrame> _frames = [];
    private readonly List<FrameMatch> _matches = [];
    private readonly List<Violation> _problems = [];

    /// <summary>Examines all masks and plans the frames.</summary>
    /// <param name="whenEmpty">What happens if no mask has a pixel set.</param>
    internal FramePlan Plan(EmptyResult whenEmpty)
    {
        bool[][] isEmptyFrame = Examine();
        bool isEmpty = isEmptyFrame.All(frames => frames.All(frame => frame));
        for (int segment = 0; segment < segments.Count; segment++)
            PlanSegment(segment, isEmptyFrame[segment], keepEmpty: isEmpty && whenEmpty == EmptyResult.KeepAllFrames);

        if (isEmpty && whenEmpty == EmptyResult.Throw)
            _problems.Add(SegmentProblem.OfAll("no mask has a pixel set. If the result is that nothing was found, say WhenEmpty(EmptyResult.OneEmptyFrame) or WhenEmpty(EmptyResult.KeepAllFrames)"));
        if (_frames.Count == 0) _frames.Add(new StoredFrame(0, 0, -1));
        return new FramePlan(_frames, _matches, _problems);
    }

    private bool[][] Examine()
    {
        bool[][] isEmpty = [.. segments.Select(segment => new bool[segment.Mask.Shape.Frames])];
        Parallel.For(0, segments.Count, i =>
        {
            for (int frame = 0; frame < isEmpty[i].Length; frame++) isEmpty[i][frame] = segments[i].Mask.IsEmpty(frame);
        });
        return isEmpty;
    }

    private void PlanSegment(int segment, bool[] isEmpty, bool keepEmpty)
    {
        MaskPlacement placement = segments[segment].Placement ?? bare;
        int[] maskFrameOf = new int[sources.Count];
        Array.Fill(maskFrameOf, -1);
        for (int frame = 0; frame < isEmpty.Length; frame++)
        {
            if (placement.SourceOf[frame] >= 0) maskFrameOf[placement.SourceOf[frame]] = frame;
        }

        int[] storedAs = new int[isEmpty.Length];
        for (int plane = 0; plane < maskFrameOf.Length; plane++)
        {
            int frame = maskFrameOf[plane];
            if (frame < 0 || (isEmpty[frame] && !keepEmpty)) continue;
            _frames.Add(new StoredFrame(segment, plane, frame));
            storedAs[frame] = _frames.Count;
        }

        AddMatches(segment, placement, isEmpty, storedAs);
        AddProblems(segment, placement, isEmpty);
    }

    private void AddMatches(int segment, MaskPlacement placement, bool[] isEmpty, int[] storedAs)
    {
        for (int frame = 0; frame < isEmpty.Length; frame++)
        {
            int source = placement.SourceOf[frame];
            string? reason = storedAs[frame] > 0 ? null : source < 0 ? "no source image has this plane" : "empty";
            _matches.Add(new FrameMatch(
                segment + 1, frame, source < 0 ? null : sources[source].SopInstanceUid, placement.DistanceOf(frame), storedAs[frame] > 0 ? storedAs[frame] : null, reason));
        }
    }

    private void AddProblems(int segment, MaskPlacement placement, bool[] isEmpty)
    {
        int lost = Array.FindIndex(isEmpty, empty => !empty);
        while (lost >= 0 && placement.SourceOf[lost] >= 0) lost = Array.FindIndex(isEmpty, lost + 1, empty => !empty);
        if (lost >= 0)
        {
            string distance = placement.DistanceOf(lost).ToString("0.###", CultureInfo.InvariantCulture);
            _problems.Add(SegmentProblem.Of(segment + 1, $"frame {lost} of the mask (counted from 0) is not empty and lies on no source image; the nearest is {distance} mm away"));
        }

        if (isEmpty.All(empty => empty))
            _problems.Add(SegmentProblem.Of(segment + 1, "the mask has no pixel set: the segment is described but has no frame", Severity.Warning));
    }
}
