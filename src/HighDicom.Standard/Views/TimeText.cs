using System.Globalization;

namespace HighDicom.Modules;

/// <summary>Reads and writes DA and TM (PS3.5 section 6.2).</summary>
internal static class TimeText
{
    private static readonly string[] DateForms = ["yyyyMMdd", "yyyy.MM.dd"];
    private static readonly string[] TimeForms = ["HHmmss.FFFFFF", "HHmmss", "HHmm", "HH", "HH:mm:ss.FFFFFF", "HH:mm:ss", "HH:mm"];

    public static string Of(DateOnly date) => date.ToString("yyyyMMdd", CultureInfo.InvariantCulture);

    public static string Of(TimeOnly time) => time.ToString(time.Ticks % TimeSpan.TicksPerSecond == 0 ? "HHmmss" : "HHmmss.FFFFFF", CultureInfo.InvariantCulture);

    /// <summary>The date; null for what is none. The form of before 1993 (2026.11.26) is read too.</summary>
    public static DateOnly? ToDate(string text) =>
        DateOnly.TryParseExact(text.Trim(), DateForms, CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly date) ? date : null;

    /// <summary>The time; null for what is none. Parts that are left out are zero, a leap second reads as second 59.</summary>
    public static TimeOnly? ToTime(string text)
    {
        text = text.Trim();
        if (text.Length >= 6 && text[4..6] == "60")
        {
            text = text[..4] + "59" + text[6..];
        }

        return TimeOnly.TryParseExact(text, TimeForms, CultureInfo.InvariantCulture, DateTimeStyles.None, out TimeOnly time) ? time : null;
    }
}
