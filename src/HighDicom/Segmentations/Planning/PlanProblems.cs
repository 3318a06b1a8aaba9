using System.Globalization;

namespace HighDicom;

/// <summary>What is wrong with the pixels of the inputs, and what a reader of the report should know about them.</summary>
internal static class PlanProblems
{
    internal static IEnumerable<Violation> Of(SegmentationRequest request, FrameSurvey survey, MaskPlacement[] placements, bool isEmpty)
    {
        for (int i = 0; i < request.Inputs.Count; i++)
        {
            int item = request.ItemOf(request.Inputs[i].FirstSegment);
            if (survey.Problem(i) is { } wrong) yield return SegmentProblem.Of(item, wrong);
            if (Lost(survey, i, placements[i]) is { } lost) yield return SegmentProblem.Of(item, lost);
        }

        foreach (int segment in Unused(request, survey))
            yield return SegmentProblem.Of(request.ItemOf(segment), "the mask has no pixel set: the segment is described but has no frame", Severity.Warning);
        if (isEmpty && request.WhenEmpty == EmptyResult.Throw)
            yield return SegmentProblem.OfAll("no mask has a pixel set. If the result is that nothing was found, say WhenEmpty(EmptyResult.OneEmptyFrame) or WhenEmpty(EmptyResult.KeepAllFrames)");
    }

    private static string? Lost(FrameSurvey survey, int input, MaskPlacement placement)
    {
        int lost = Enumerable.Range(0, placement.PlaneOf.Length).FirstOrDefault(frame => placement.PlaneOf[frame] < 0 && !survey.IsEmpty(input, frame), -1);
        if (lost < 0) return null;
        string distance = placement.DistanceOf(lost).ToString("0.###", CultureInfo.InvariantCulture);
        return $"frame {lost} of the mask (counted from 0) is not empty and lies on no source image; the nearest is {distance} mm away";
    }

    private static IEnumerable<int> Unused(SegmentationRequest request, FrameSurvey survey) =>
        from input in Enumerable.Range(0, request.Inputs.Count)
        let pixels = request.Inputs[input].Pixels
        from segment in Enumerable.Range(0, pixels.Segments)
        where Enumerable.Range(0, pixels.Shape.Frames).All(frame => survey.Ranges(input, frame)[segment].IsEmpty)
        select request.Inputs[input].FirstSegment + segment;
}
