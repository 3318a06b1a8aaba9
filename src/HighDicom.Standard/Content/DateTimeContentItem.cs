using System.Globalization;
using FellowOakDicom;
using HighDicom.Codes;

namespace HighDicom.Content;

/// <summary>DATETIME: a date and a time of day (PS3.3 C.17.3.2.1).</summary>
public sealed class DateTimeContentItem : ContentItem
{
    private static readonly string[] Formats = ["yyyyMMddHHmmss.FFFFFF", "yyyyMMddHHmmss", "yyyyMMddHHmm", "yyyyMMddHH", "yyyyMMdd", "yyyyMM", "yyyy"];

    /// <summary>A view over an existing item.</summary>
    /// <param name="dataset">The content item.</param>
    public DateTimeContentItem(DicomDataset dataset)
        : base(dataset)
    {
    }

    /// <summary>A new item.</summary>
    /// <param name="conceptName">What the moment is.</param>
    /// <param name="value">
    /// The moment, kept to the microsecond. UTC is written with its offset <c>+0000</c>, an unspecified one without.
    /// </param>
    /// <exception cref="ArgumentException">The moment is in the local time of this machine, which says nothing elsewhere.</exception>
    public DateTimeContentItem(CodedConcept conceptName, DateTime value)
        : base(ContentValueType.DateTime, conceptName)
    {
        if (value.Kind == DateTimeKind.Local)
        {
            throw new ArgumentException("A local time says nothing on another machine: give it in UTC, or unspecified.", nameof(value));
        }

        string text = value.ToString(Formats[0], CultureInfo.InvariantCulture);
        Dataset.AddOrUpdate(new DicomDateTime(DicomTag.DateTime, value.Kind == DateTimeKind.Utc ? text + "+0000" : text));
    }

    /// <summary>The moment without its offset; parts that the text leaves out are the first of their kind; null if there is none or <see cref="Text"/> is not one.</summary>
    public DateTime? Value => DateTime.TryParseExact(Parts.Moment, Formats, CultureInfo.InvariantCulture, DateTimeStyles.None, out DateTime value) ? value : null;

    /// <summary>The offset from UTC; null if the text has none.</summary>
    public TimeSpan? Offset =>
        Parts.Offset is { } text && TimeSpan.TryParseExact(text[1..], "hhmm", CultureInfo.InvariantCulture, out TimeSpan offset) ? text[0] == '-' ? -offset : offset : null;

    /// <summary>DateTime (0040,A120) as it stands in the file.</summary>
    public string? Text => Dataset.Text(DicomTag.DateTime);

    private (string? Moment, string? Offset) Parts =>
        Text is { } text && text.IndexOfAny(['+', '-']) is >= 0 and int sign ? (text[..sign], text[sign..]) : (Text, null);
}
