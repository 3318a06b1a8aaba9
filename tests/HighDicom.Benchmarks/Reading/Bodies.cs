namespace HighDicom.Benchmarks.Reading;

/// <summary>The frames of the objects that are read.</summary>
internal static class Bodies
{
    public const int Organs = 117;

    /// <summary>117 organs over 500 planes that share no pixel: 9,435 frames, organ by organ.</summary>
    public static IReadOnlyList<SyntheticFrame> WholeBody() =>
    [
        .. from organ in Enumerable.Range(0, Organs)
           from plane in Enumerable.Range(organ * 419 / (Organs - 1), organ < 75 ? 81 : 80)
           select new SyntheticFrame(organ + 1, plane, Box(organ, 1)),
    ];

    /// <summary>The same as a label map of 500 frames.</summary>
    public static IReadOnlyList<SyntheticFrame> WholeBodyMap() =>
    [
        .. from frame in WholeBody()
           group frame by frame.Plane into plane
           orderby plane.Key
           select new SyntheticFrame(0, plane.Key, [.. plane.Select(frame => Box(frame.Segment - 1, frame.Segment))]),
    ];

    /// <summary>Five segments on all of 300 planes: 1,500 frames with values of 0 and the one given.</summary>
    public static IReadOnlyList<SyntheticFrame> Five(int value) =>
    [
        .. from segment in Enumerable.Range(0, 5)
           from plane in Enumerable.Range(0, 300)
           select new SyntheticFrame(segment + 1, plane, (value, segment * 100, 50 + (plane / 3), 99, 200 + (plane / 2))),
    ];

    /// <summary>Five segments as a label map of 300 frames.</summary>
    public static IReadOnlyList<SyntheticFrame> FiveMap() =>
    [
        .. from plane in Enumerable.Range(0, 300)
           select new SyntheticFrame(0, plane, [.. Enumerable.Range(0, 5).Select(segment => (segment + 1, segment * 100, 50 + (plane / 3), 99, 200 + (plane / 2)))]),
    ];

    private static (int Value, int Row, int Column, int Rows, int Columns) Box(int organ, int value) => (value, organ / 11 * 46, organ % 11 * 46, 44, 43);
}
