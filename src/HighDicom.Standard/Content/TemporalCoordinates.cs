using System.Globalization;
using FellowOakDicom;

namespace HighDicom.Content;

/// <summary>Coordinates in time (PS3.3 C.18.7): positions of samples, offsets in seconds, or date-times.</summary>
public sealed class TemporalCoordinates
{
    private TemporalCoordinates(string rangeType) => TemporalRangeType = rangeType;

    /// <summary>Temporal Range Type (0040,A130): POINT, MULTIPOINT, SEGMENT, MULTISEGMENT, BEGIN or END.</summary>
    public string TemporalRangeType { get; }

    /// <summary>Referenced Sample Positions (0040,A132), counted from 1; empty if the coordinates are of another kind.</summary>
    public IReadOnlyList<uint> SamplePositions { get; private init; } = [];

    /// <summary>Referenced Time Offsets (0040,A138) in seconds; empty if the coordinates are of another kind.</summary>
    public IReadOnlyList<double> TimeOffsets { get; private init; } = [];

    /// <summary>Referenced DateTime (0040,A13A) as text of PS3.5 6.2; empty if the coordinates are of another kind.</summary>
    public IReadOnlyList<string> DateTimes { get; private init; } = [];

    /// <summary>Coordinates that count samples.</summary>
    /// <param name="rangeType">Temporal Range Type (0040,A130).</param>
    /// <param name="positions">The samples, counted from 1.</param>
    public static TemporalCoordinates AtSamples(string rangeType, IEnumerable<uint> positions) => new(rangeType) { SamplePositions = [.. positions] };

    /// <summary>Coordinates that are offsets from the start of the waveform.</summary>
    /// <param name="rangeType">Temporal Range Type (0040,A130).</param>
    /// <param name="seconds">The offsets in seconds.</param>
    public static TemporalCoordinates AtOffsets(string rangeType, IEnumerable<double> seconds) => new(rangeType) { TimeOffsets = [.. seconds] };

    /// <summary>Coordinates that are date-times.</summary>
    /// <param name="rangeType">Temporal Range Type (0040,A130).</param>
    /// <param name="dateTimes">The date-times as text of PS3.5 6.2.</param>
    public static TemporalCoordinates AtDateTimes(string rangeType, IEnumerable<string> dateTimes) => new(rangeType) { DateTimes = [.. dateTimes] };

    internal static TemporalCoordinates? Read(DicomDataset content) => content.Text(DicomTag.TemporalRangeType) is { } type
        ? new TemporalCoordinates(type)
        {
            SamplePositions = content.Numbers<uint>(DicomTag.ReferencedSamplePositions) ?? [],
            TimeOffsets = [.. content.Texts(DicomTag.ReferencedTimeOffsets).Select(text =>
                double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out double seconds) ? seconds : double.NaN)],
            DateTimes = content.Texts(DicomTag.ReferencedDateTime),
        }
        : null;

    internal void WriteTo(DicomDataset content)
    {
        content.AddOrUpdate(new DicomCodeString(DicomTag.TemporalRangeType, TemporalRangeType));
        content.SetOrRemove(DicomTag.ReferencedSamplePositions, SamplePositions.Count > 0 ? new DicomUnsignedLong(DicomTag.ReferencedSamplePositions, [.. SamplePositions]) : null);
        content.SetOrRemove(DicomTag.ReferencedTimeOffsets, TimeOffsets.Count > 0
            ? new DicomDecimalString(DicomTag.ReferencedTimeOffsets, [.. TimeOffsets.Select(DecimalText.Format)])
            : null);
        content.SetOrRemove(DicomTag.ReferencedDateTime, DateTimes.Count > 0 ? new DicomDateTime(DicomTag.ReferencedDateTime, [.. DateTimes]) : null);
    }
}
