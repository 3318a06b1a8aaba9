using System.Globalization;

namespace FellowOakDicom;

/// <summary>Dates and times as text, always of the Gregorian calendar (PS3.5 section 6.2).</summary>
internal static class DateText
{
    public static readonly string[] DateFormats = ["yyyyMMdd"];
    public static readonly string[] TimeFormats = ["HHmmss.FFFFFF"];
    public static readonly string[] DateTimeFormats = ["yyyyMMddHHmmss.FFFFFF"];

    private static readonly string[] ReadDate = ["yyyyMMdd", "yyyy.MM.dd", "yyyy-MM-dd", "yyyyMM", "yyyy"];
    private static readonly string[] ReadTime = ["HHmmss", "HHmm", "HH", "HH:mm:ss", "HH:mm"];
    private static readonly string[] ReadDateTime = ["yyyyMMddHHmmss", "yyyyMMddHHmm", "yyyyMMddHH", "yyyyMMdd", "yyyyMM", "yyyy"];

    public static string[] Format(DateTime[] values, string[] formats) =>
        Array.ConvertAll(values ?? [], value => value.ToString(formats[0], CultureInfo.InvariantCulture));

    public static string[] Format(DicomDateRange range, string[] formats) => range is null ? [] : [range.ToString(formats[0])];

    public static bool TryParse(string text, DicomVR vr, out DateTime value)
    {
        text = text.Trim(' ', '\0');
        string[] formats = vr == DicomVR.TM ? ReadTime : vr == DicomVR.DT ? ReadDateTime : ReadDate;
        TimeSpan offset = default;
        bool hasOffset = vr == DicomVR.DT && TryTakeOffset(ref text, out offset);
        TimeSpan fraction = TakeFraction(ref text, vr);
        DateTimeStyles styles = vr == DicomVR.TM ? DateTimeStyles.NoCurrentDateDefault : DateTimeStyles.None;
        if (!DateTime.TryParseExact(text, formats, CultureInfo.InvariantCulture, styles, out value))
        {
            return false;
        }

        value += fraction;
        if (hasOffset)
        {
            value = DateTime.SpecifyKind(value - offset, DateTimeKind.Utc);
        }

        return true;
    }

    public static bool TryParseRange(string text, DicomVR vr, out DicomDateRange range)
    {
        range = new DicomDateRange();
        int dash = text.IndexOf('-', StringComparison.Ordinal);
        if (dash < 0)
        {
            bool single = TryParse(text, vr, out DateTime value);
            (range.Minimum, range.Maximum) = (value, value);
            return single;
        }

        return TryEnd(text[..dash], DateTime.MinValue, out DateTime first) & TryEnd(text[(dash + 1)..], DateTime.MaxValue, out DateTime last) &&
            Set(range, first, last);

        bool TryEnd(string part, DateTime open, out DateTime end)
        {
            end = open;
            return string.IsNullOrWhiteSpace(part) || TryParse(part, vr, out end);
        }
    }

    private static bool Set(DicomDateRange range, DateTime first, DateTime last)
    {
        (range.Minimum, range.Maximum) = (first, last);
        return true;
    }

    private static bool TryTakeOffset(ref string text, out TimeSpan offset)
    {
        offset = default;
        int sign = text.LastIndexOfAny(['+', '-']);
        if (sign < 4 || text.Length - sign != 5 || !int.TryParse(text.AsSpan(sign + 1), NumberStyles.None, CultureInfo.InvariantCulture, out int digits))
        {
            return false;
        }

        offset = new TimeSpan(digits / 100, digits % 100, 0) * (text[sign] == '-' ? -1 : 1);
        text = text[..sign];
        return true;
    }

    private static TimeSpan TakeFraction(ref string text, DicomVR vr)
    {
        int point = vr == DicomVR.DA ? -1 : text.IndexOf('.', StringComparison.Ordinal);
        if (point < 0 || text.Length - point > 7 || !uint.TryParse(text.AsSpan(point + 1), NumberStyles.None, CultureInfo.InvariantCulture, out uint digits))
        {
            return default;
        }

        int places = text.Length - point - 1;
        text = text[..point];
        return TimeSpan.FromTicks((long)(digits * Math.Pow(10, 7 - places)));
    }
}
