using System.Globalization;

namespace HighDicom.Modules;

/// <summary>
/// A date and time of VR DT (PS3.5 section 6.2): the text as written, and what it means. Parts from the month on may be left out, and an offset from UTC may
/// follow. Two are equal when their texts are.
/// </summary>
/// <param name="Text">The text, for example 20261126231837.25+0100.</param>
public readonly record struct DateTimeText(string Text)
{
    private static readonly string[] Forms = ["yyyy", "yyyyMM", "yyyyMMdd", "yyyyMMddHH", "yyyyMMddHHmm", "yyyyMMddHHmmss", "yyyyMMddHHmmss.FFFFFF"];

    /// <summary>The date and time of the text without its offset; parts left out are the first of their kind. Null if the text is no date and time.</summary>
    public DateTime? Value
    {
        get
        {
            string text = (Text ?? "").Trim();
            int sign = text.AsSpan().IndexOfAny('+', '-');
            return DateTime.TryParseExact(sign < 0 ? text : text[..sign], Forms, CultureInfo.InvariantCulture, DateTimeStyles.None, out DateTime value) ? value : null;
        }
    }

    /// <summary>The offset from UTC; null if the text has none that can be read.</summary>
    public TimeSpan? Offset
    {
        get
        {
            string text = (Text ?? "").Trim();
            int sign = text.AsSpan().IndexOfAny('+', '-');
            if (sign < 0 || text.Length != sign + 5 || !int.TryParse(text.AsSpan(sign + 1), NumberStyles.None, CultureInfo.InvariantCulture, out int digits) || digits % 100 > 59)
            {
                return null;
            }

            TimeSpan offset = new(digits / 100, digits % 100, 0);
            return offset > TimeSpan.FromHours(14) ? null : text[sign] == '-' ? -offset : offset;
        }
    }

    /// <summary>The text of a date and time without an offset, with as many digits of the second as it has.</summary>
    /// <param name="value">The date and time.</param>
    public static DateTimeText From(DateTime value) =>
        new(value.ToString(value.Ticks % TimeSpan.TicksPerSecond == 0 ? "yyyyMMddHHmmss" : "yyyyMMddHHmmss.FFFFFF", CultureInfo.InvariantCulture));

    /// <summary>The text of a date and time with its offset from UTC.</summary>
    /// <param name="value">The date and time; the offset is written in whole minutes.</param>
    public static DateTimeText From(DateTimeOffset value) =>
        new(From(value.DateTime).Text + (value.Offset < TimeSpan.Zero ? "-" : "+") + value.Offset.ToString("hhmm", CultureInfo.InvariantCulture));

    /// <summary>The text.</summary>
    public override string ToString() => Text ?? "";
}
