namespace HighDicom;

/// <summary>Other forms of a segmentation: new objects with their own UIDs, which name the one that they are derived from.</summary>
public static class SegmentationConversions
{
    /// <summary>A BINARY segmentation of the same segments, which every archive and viewer takes. Numbers count from 1 without gaps.</summary>
    /// <param name="segmentation">The segmentation.</param>
    /// <param name="equipment">What makes the new object.</param>
    /// <param name="threshold">From which fraction a pixel of a FRACTIONAL segmentation belongs to a segment.</param>
    /// <exception cref="ConformanceException">The new object would break a requirement.</exception>
    /// <exception cref="NotSupportedException">The frames do not say where they lie, or are tiles beside their grid, or no decoder is known for them.</exception>
    public static Segmentation ToBinary(this Segmentation segmentation, Equipment equipment, double threshold = 0.5) =>
        new SegmentationBuilder(segmentation, SegmentationType.Binary, equipment).WithThreshold(threshold).AddSegments(segmentation).Build();

    /// <summary>A LABELMAP segmentation of the same segments with their numbers.</summary>
    /// <exception cref="ConformanceException">Segments overlap, or the new object would break another requirement.</exception>
    /// <inheritdoc cref="ToBinary"/>
    public static Segmentation ToLabelMap(this Segmentation segmentation, Equipment equipment, double threshold = 0.5) =>
        new SegmentationBuilder(segmentation, SegmentationType.LabelMap, equipment).WithThreshold(threshold).AddSegments(segmentation).Build();

    /// <summary>A FRACTIONAL segmentation of the same segments; pixels that belong to a segment get the maximum.</summary>
    /// <param name="segmentation">The segmentation.</param>
    /// <param name="equipment">What makes the new object.</param>
    /// <param name="type">Segmentation Fractional Type (0062,0010).</param>
    /// <param name="maximum">Maximum Fractional Value (0062,000E), 1 to 255.</param>
    /// <exception cref="ConformanceException">The new object would break a requirement.</exception>
    /// <exception cref="NotSupportedException">The frames do not say where they lie, or are tiles beside their grid, or no decoder is known for them.</exception>
    public static Segmentation ToFractional(this Segmentation segmentation, Equipment equipment, FractionalType type, int maximum = 255) =>
        new SegmentationBuilder(segmentation, SegmentationType.Fractional, equipment).WithFractionalType(type, maximum).AddSegments(segmentation).Build();

    /// <summary>One segmentation for each segment, all in one new series. A segment without pixels gives an object with one empty frame.</summary>
    /// <param name="segmentation">The segmentation; BINARY or LABELMAP.</param>
    /// <param name="type">How the segments are stored.</param>
    /// <param name="equipment">What makes the new objects.</param>
    /// <exception cref="ConformanceException">A new object would break a requirement.</exception>
    /// <exception cref="NotSupportedException">The frames do not say where they lie, or are tiles beside their grid, or no decoder is known for them.</exception>
    public static IReadOnlyList<Segmentation> Split(this Segmentation segmentation, SegmentationType type, Equipment equipment)
    {
        ArgumentNullException.ThrowIfNull(segmentation);
        var series = new SeriesInfo();
        return
        [
            .. segmentation.Segments.Where(segment => segment.Number != 0).Select(segment => new SegmentationBuilder(segmentation, type, equipment)
                .WithSeries(series).WhenEmpty(EmptyResult.OneEmptyFrame).AddSegments(segmentation, segment.Number).Build()),
        ];
    }
}
