namespace HighDicom;

/// <summary>The numbers of segments (PS3.3 C.8.20.2.4): 1, 2, 3, … for BINARY and FRACTIONAL; any from 1 for LABELMAP.</summary>
internal static class SegmentNumbers
{
    internal static void Require(int number)
    {
        if (number is < 1 or > ushort.MaxValue)
            throw new ArgumentOutOfRangeException(nameof(number), number, "A segment number is 1 to 65,535; 0 is the background.");
    }

    /// <summary>The segments with the numbers that their type allows, and a note about those that had to change.</summary>
    internal static SegmentDescription[] Assign(IReadOnlyList<SegmentDescription> segments, SegmentationType type, List<Violation> notes)
    {
        if (type == SegmentationType.LabelMap) return [.. segments];
        SegmentDescription[] assigned = [.. segments.Select((segment, index) => segment.Number == index + 1 ? segment : segment with { Number = index + 1 })];
        int first = Array.FindIndex(assigned, segment => segments[segment.Number - 1].Number != segment.Number);
        if (first >= 0)
        {
            notes.Add(SegmentProblem.Of(
                first + 1,
                $"number {segments[first].Number} became {first + 1}, and perhaps others changed: numbers of BINARY and FRACTIONAL segmentations count from 1 without gaps; those of LABELMAP may have gaps",
                Severity.Warning));
        }

        return assigned;
    }
}
