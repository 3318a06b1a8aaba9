namespace HighDicom;

/// <summary>Describes the segments of a label map, or of masks beside each other, inside <see cref="SegmentationBuilder"/>'s <c>AddSegments</c>.</summary>
public sealed class SegmentListBuilder
{
    private readonly List<SegmentDescription> _segments = [];

    internal SegmentListBuilder()
    {
    }

    internal IReadOnlyList<SegmentDescription> Segments => _segments;

    /// <summary>Adds a segment.</summary>
    /// <param name="number">The number that its pixels hold in the label map, 1 to 65,535; each once. Of masks beside each other only the order counts, by number.</param>
    /// <param name="label">Segment Label (0062,0005), LO: up to 64 characters.</param>
    /// <param name="describe">Describes the segment.</param>
    /// <exception cref="ArgumentException">The number is taken or out of range, or the label does not fit LO.</exception>
    public SegmentListBuilder Add(int number, string label, Action<SegmentBuilder> describe)
    {
        ArgumentNullException.ThrowIfNull(describe);
        SegmentNumbers.Require(number);
        if (_segments.FirstOrDefault(segment => segment.Number == number) is { } taken)
            throw new ArgumentException($"Number {number} is '{taken.Label}' and cannot be '{label}' too.", nameof(number));
        var segment = new SegmentBuilder(label);
        describe(segment);
        _segments.Add(segment.ToDescription(number) with { Number = number });
        return this;
    }
}
