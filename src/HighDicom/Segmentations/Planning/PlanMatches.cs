namespace HighDicom;

/// <summary>Tells what became of each segment in each frame of each input.</summary>
internal static class PlanMatches
{
    internal static FrameMatch[] Of(PlaneLayout layout, SegmentationRequest request, FrameSurvey survey, MaskPlacement[] placements, IReadOnlyList<StoredFrame> frames)
    {
        Dictionary<(int Segment, int Plane), int> storedAs = Stored(frames);
        var matches = new FrameMatch[request.Inputs.Sum(input => input.Pixels.Segments * input.Pixels.Shape.Frames)];
        int at = 0;
        for (int i = 0; i < request.Inputs.Count; i++)
        {
            SegmentInput input = request.Inputs[i];
            for (int segment = 0; segment < input.Pixels.Segments; segment++)
            {
                int index = input.FirstSegment + segment;
                for (int frame = 0; frame < input.Pixels.Shape.Frames; frame++)
                {
                    int plane = placements[i].PlaneOf[frame];
                    bool isKept = !survey.Ranges(i, frame)[segment].IsEmpty || request.Format.Type != SegmentationType.LabelMap;
                    bool isStored = storedAs.TryGetValue((request.Format.Type == SegmentationType.LabelMap ? -1 : index, plane), out int stored) && isKept;
                    string? reason = isStored ? null : plane < 0 ? "no source image has this plane" : "empty";
                    SourceImage? source = plane < 0 ? null : layout.SourceOf(plane);
                    matches[at++] = new FrameMatch(request.Segments[index].Number, frame, source?.SopInstanceUid, placements[i].DistanceOf(frame), isStored ? stored : null, reason)
                    {
                        SourceFrameNumber = source?.FrameNumber,
                    };
                }
            }
        }

        return matches;
    }

    private static Dictionary<(int Segment, int Plane), int> Stored(IReadOnlyList<StoredFrame> frames)
    {
        var stored = new Dictionary<(int, int), int>(frames.Count);
        for (int i = 0; i < frames.Count; i++) stored.TryAdd((frames[i].Segment, frames[i].Plane), i + 1);
        return stored;
    }
}
