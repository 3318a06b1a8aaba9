using System.Buffers.Binary;
using System.Globalization;

namespace HighDicom.Requirements;

/// <summary>
/// Counts the entries that the segments of a lookup table stand for, without making them (PS3.3, section C.7.9.2). Its time is proportional to the bytes,
/// whatever they say: what is copied is counted by sums, never walked.
/// </summary>
internal sealed class SegmentedTable
{
    private const int OffsetBytes = 4;
    private const int Discrete = 0;
    private const int Linear = 1;
    private const int Indirect = 2;

    private readonly int _width;
    private readonly List<Segment> _segments = [];

    // How many entries, and how many indirect segments, stand before a segment of that number; one more than there are segments.
    private readonly List<long> _entriesBefore = [0];
    private readonly List<int> _indirectBefore = [0];

    private SegmentedTable(int width) => _width = width;

    /// <summary>The number of entries, or what is wrong with the segments.</summary>
    /// <param name="data">The bytes of the table, words in little endian order.</param>
    /// <param name="width">The bytes of each entry, opcode and length: 1 or 2.</param>
    public static (long Entries, string? Problem) Count(ReadOnlySpan<byte> data, int width)
    {
        SegmentedTable table = new(width);
        return table.Read(data) is { } problem ? (0, problem) : table.Total();
    }

    private string? Read(ReadOnlySpan<byte> data)
    {
        for (int start = 0; start < data.Length && !IsPadding(data[start..]);)
        {
            if (ReadOne(data[start..], start, out int size) is { } problem)
            {
                return Text($"segment {_segments.Count + 1} at byte {start} {problem}");
            }

            start += size;
        }

        return null;
    }

    /// <summary>Entries of one byte may need one more at the end, as lengths are even.</summary>
    private bool IsPadding(ReadOnlySpan<byte> rest) => _width == 1 && _segments.Count > 0 && rest is [0];

    private string? ReadOne(ReadOnlySpan<byte> rest, int start, out int size)
    {
        const string CutOff = "is cut off";
        size = 0;
        if (rest.Length < 2 * _width)
        {
            return CutOff;
        }

        int kind = Unit(rest), length = Unit(rest[_width..]);
        if (kind > Indirect)
        {
            return Text($"has the unknown type {kind}");
        }

        ReadOnlySpan<byte> content = rest[(2 * _width)..];
        int needed = kind switch { Discrete => length * _width, Linear => _width, _ => OffsetBytes };
        if (content.Length < needed)
        {
            return CutOff;
        }

        uint target = kind == Indirect ? BinaryPrimitives.ReadUInt32LittleEndian(content) : 0;
        _segments.Add(new(start, kind, length, target));
        _entriesBefore.Add(_entriesBefore[^1] + (kind == Indirect ? 0 : length));
        _indirectBefore.Add(_indirectBefore[^1] + (kind == Indirect ? 1 : 0));
        size = (2 * _width) + needed;
        return null;
    }

    private (long Entries, string? Problem) Total()
    {
        Dictionary<long, int> numbers = [];
        for (int number = 0; number < _segments.Count; number++)
        {
            numbers.Add(_segments[number].Start, number);
        }

        long total = 0;
        for (int number = 0; number < _segments.Count; number++)
        {
            Segment segment = _segments[number];
            (int first, int count, string? problem) = segment.Kind == Indirect ? Copied(segment, numbers) : (number, 1, null);
            problem ??= count > 0 && total == 0 && _segments[first].Kind == Linear ? "is linear and has no entry before it" : null;
            if (problem is not null)
            {
                return (0, Text($"segment {number + 1} at byte {segment.Start} {problem}"));
            }

            total += _entriesBefore[first + count] - _entriesBefore[first];
        }

        return (total, null);
    }

    private (int First, int Count, string? Problem) Copied(Segment segment, Dictionary<long, int> numbers)
    {
        if (!numbers.TryGetValue(segment.Target, out int first))
        {
            return (0, 0, Text($"points to byte {segment.Target}, where no segment starts"));
        }

        int end = first + segment.Length;
        return end > _segments.Count ? (0, 0, Text($"copies {segment.Length} segments of {_segments.Count - first}"))
            : _indirectBefore[end] > _indirectBefore[first] ? (0, 0, "copies an indirect segment")
            : (first, segment.Length, null);
    }

    private int Unit(ReadOnlySpan<byte> bytes) => _width == 1 ? bytes[0] : BinaryPrimitives.ReadUInt16LittleEndian(bytes);

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);

    /// <summary>Where it starts, its opcode, its length (entries; of an indirect one, segments), and where an indirect one points.</summary>
    private readonly record struct Segment(int Start, int Kind, int Length, uint Target);
}
