namespace HighDicom;

/// <summary>Where the segments of each input have pixels, found once before anything is stored.</summary>
internal sealed class FrameSurvey
{
    private readonly IReadOnlyList<SegmentInput> _inputs;
    private readonly PixelRange[][] _ranges;
    private readonly string?[][] _problems;

    private FrameSurvey(IReadOnlyList<SegmentInput> inputs)
    {
        _inputs = inputs;
        _ranges = [.. inputs.Select(input => new PixelRange[input.Pixels.Shape.Frames * input.Pixels.Segments])];
        _problems = [.. inputs.Select(input => new string?[input.Pixels.Shape.Frames])];
    }

    /// <summary>Looks at all frames, in parallel.</summary>
    internal static FrameSurvey Of(IReadOnlyList<SegmentInput> inputs, PixelFormat format)
    {
        var survey = new FrameSurvey(inputs);
        (int Input, int Frame)[] all = [.. inputs.SelectMany((input, index) => Enumerable.Range(0, input.Pixels.Shape.Frames).Select(frame => (index, frame)))];
        Parallel.ForEach(System.Collections.Concurrent.Partitioner.Create(0, Math.Max(1, all.Length)), range =>
        {
            for (int i = range.Item1; i < Math.Min(range.Item2, all.Length); i++) survey.Examine(all[i].Input, all[i].Frame, format);
        });
        return survey;
    }

    /// <summary>Of inputs that are looked at one frame after the other.</summary>
    internal static FrameSurvey Empty(IReadOnlyList<SegmentInput> inputs) => new(inputs);

    /// <summary>Looks at a frame of an input.</summary>
    internal void Examine(int input, int frame, PixelFormat format) => _problems[input][frame] = _inputs[input].Pixels.Examine(frame, Ranges(input, frame), format);

    /// <summary>Where the segments of an input have pixels in a frame.</summary>
    internal Span<PixelRange> Ranges(int input, int frame)
    {
        int segments = _inputs[input].Pixels.Segments;
        return _ranges[input].AsSpan(frame * segments, segments);
    }

    internal PixelRange Range(int input, int frame, int segment) => _ranges[input][(frame * _inputs[input].Pixels.Segments) + segment];

    internal bool IsEmpty(int input, int frame)
    {
        foreach (PixelRange range in Ranges(input, frame))
        {
            if (!range.IsEmpty) return false;
        }

        return true;
    }

    /// <summary>The first problem of an input: where one value is wrong, thousands are.</summary>
    internal string? Problem(int input) => _problems[input].FirstOrDefault(problem => problem is not null);
}
