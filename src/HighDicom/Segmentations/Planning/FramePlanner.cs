namespace HighDicom;

/// <summary>Decides which frames are stored: those with pixels, placed on their planes.</summary>
/// <param name="layout">The planes.</param>
/// <param name="request">Segments and inputs.</param>
/// <param name="survey">Where the inputs have pixels.</param>
internal sealed class FramePlanner(PlaneLayout layout, SegmentationRequest request, FrameSurvey survey)
{
    private readonly MaskPlacement[] _placements = [.. request.Placements(layout)];
    private int[][]? _frameOf;

    private bool IsLabelMap => request.Format.Type == SegmentationType.LabelMap;

    /// <summary>Where the frames of each input lie.</summary>
    internal IReadOnlyList<MaskPlacement> Placements => _placements;

    /// <summary>For each input and plane, the frame of the input that lies there, or −1.</summary>
    internal int[][] FrameOf => _frameOf ??= [.. _placements.Select(placement => placement.FrameOf(layout.Count))];

    /// <summary>Plans all frames.</summary>
    internal FramePlan Plan()
    {
        bool isEmpty = Enumerable.Range(0, request.Inputs.Count).All(IsEmpty);
        bool keepEmpty = layout.IsFull || request.KeepEmptyFrames || (isEmpty && request.WhenEmpty == EmptyResult.KeepAllFrames);
        StoredFrame[] frames = [.. Enumerable.Range(0, layout.Count).SelectMany(plane => OnPlane(plane, keepEmpty)).OrderBy(frame => frame.Segment)];
        FrameMatch[] matches = PlanMatches.Of(layout, request, survey, _placements, frames);
        if (frames.Length == 0) frames = [new StoredFrame(IsLabelMap ? -1 : 0, 0, [])];
        return new FramePlan(frames, matches, [.. PlanProblems.Of(request, survey, _placements, isEmpty)]);
    }

    /// <summary>The frames on one plane, whose frames of inputs have been looked at.</summary>
    /// <param name="plane">The plane.</param>
    /// <param name="keepEmpty">Whether frames without pixels are stored.</param>
    internal IEnumerable<StoredFrame> OnPlane(int plane, bool keepEmpty) => IsLabelMap ? LabelMap(plane, keepEmpty) : Segments(plane, keepEmpty);

    private bool IsEmpty(int input) => Enumerable.Range(0, request.Inputs[input].Pixels.Shape.Frames).All(frame => survey.IsEmpty(input, frame));

    private IEnumerable<StoredFrame> Segments(int plane, bool keepEmpty)
    {
        for (int i = 0; i < request.Inputs.Count; i++)
        {
            int frame = FrameOf[i][plane];
            if (frame < 0 && !layout.IsFull) continue;
            SegmentInput input = request.Inputs[i];
            for (int segment = 0; segment < input.Pixels.Segments; segment++)
            {
                int index = input.FirstSegment + segment;
                PixelRange range = frame < 0 ? default : survey.Range(i, frame, segment);
                if (!range.IsEmpty) yield return new StoredFrame(index, plane, [new FramePart(i, frame, segment, range, request.Segments[index].Number)]);
                else if (keepEmpty) yield return new StoredFrame(index, plane, []);
            }
        }
    }

    private IEnumerable<StoredFrame> LabelMap(int plane, bool keepEmpty)
    {
        FramePart[] parts = [.. Enumerable.Range(0, FrameOf.Length)
            .Where(input => FrameOf[input][plane] >= 0 && !survey.IsEmpty(input, FrameOf[input][plane]))
            .Select((input, index) => Part(input, FrameOf[input][plane], isFirst: index == 0))];
        if (parts.Length > 0 || keepEmpty) yield return new StoredFrame(-1, plane, parts);
    }

    private FramePart Part(int input, int frame, bool isFirst) =>
        new(input, frame, -1, survey.Range(input, frame, 0), request.Segments[request.Inputs[input].FirstSegment].Number, isFirst);
}
