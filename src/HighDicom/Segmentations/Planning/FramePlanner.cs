namespace HighDicom;

/// <summary>Decides which frames are stored: those with pixels, placed on their planes.</summary>
/// <param name="layout">The planes.</param>
/// <param name="request">Segments and inputs.</param>
/// <param name="survey">Where the inputs have pixels.</param>
internal sealed class FramePlanner(PlaneLayout layout, SegmentationRequest request, FrameSurvey survey)
{
    private readonly List<StoredFrame> _frames = [];
    private readonly MaskPlacement[] _placements = [.. request.Placements(layout)];

    /// <summary>Plans the frames.</summary>
    internal FramePlan Plan()
    {
        int[][] frameOf = [.. _placements.Select(placement => placement.FrameOf(layout.Count))];
        bool isEmpty = Enumerable.Range(0, request.Inputs.Count).All(IsEmpty);
        bool keepEmpty = request.KeepEmptyFrames || (isEmpty && request.WhenEmpty == EmptyResult.KeepAllFrames);
        if (request.Format.Type == SegmentationType.LabelMap) PlanLabelMap(frameOf, keepEmpty);
        else PlanSegments(frameOf, keepEmpty);
        FrameMatch[] matches = PlanMatches.Of(layout, request, survey, _placements, _frames);
        if (_frames.Count == 0) _frames.Add(new StoredFrame(request.Format.Type == SegmentationType.LabelMap ? -1 : 0, 0, []));
        return new FramePlan(_frames, matches, [.. PlanProblems.Of(request, survey, _placements, isEmpty)]);
    }

    private bool IsEmpty(int input) => Enumerable.Range(0, request.Inputs[input].Pixels.Shape.Frames).All(frame => survey.IsEmpty(input, frame));

    private void PlanSegments(int[][] frameOf, bool keepEmpty)
    {
        for (int i = 0; i < request.Inputs.Count; i++)
        {
            SegmentInput input = request.Inputs[i];
            for (int segment = 0; segment < input.Pixels.Segments; segment++)
            {
                int index = input.FirstSegment + segment;
                for (int plane = 0; plane < layout.Count; plane++)
                {
                    int frame = frameOf[i][plane];
                    PixelRange range = frame < 0 ? default : survey.Ranges(i, frame)[segment];
                    if (!range.IsEmpty) _frames.Add(new StoredFrame(index, plane, [new FramePart(i, frame, segment, range, request.Segments[index].Number)]));
                    else if (keepEmpty && frame >= 0) _frames.Add(new StoredFrame(index, plane, []));
                }
            }
        }
    }

    private void PlanLabelMap(int[][] frameOf, bool keepEmpty)
    {
        for (int plane = 0; plane < layout.Count; plane++)
        {
            FramePart[] parts = [.. Enumerable.Range(0, frameOf.Length)
                .Where(input => frameOf[input][plane] >= 0 && !survey.IsEmpty(input, frameOf[input][plane]))
                .Select(input => Part(input, frameOf[input][plane]))];
            if (parts.Length > 0 || keepEmpty) _frames.Add(new StoredFrame(-1, plane, parts));
        }
    }

    private FramePart Part(int i, int frame)
    {
        SegmentInput input = request.Inputs[i];
        return new FramePart(i, frame, -1, survey.Ranges(i, frame)[0], request.Segments[input.FirstSegment].Number);
    }
}
