using System.Globalization;
using FellowOakDicom;

namespace HighDicom;

/// <summary>When an object is made, as its dates and times are written: in the sources' time zone if they name one, else in the clock's.</summary>
/// <param name="Time">The moment.</param>
/// <param name="TimezoneOffset">Timezone Offset From UTC (0008,0201) as the sources have it; null if they have none.</param>
internal readonly record struct InstanceMoment(DateTimeOffset Time, string? TimezoneOffset)
{
    internal DateOnly Date => DateOnly.FromDateTime(Time.DateTime);

    internal TimeOnly TimeOfDay => TimeOnly.FromDateTime(Time.DateTime);

    internal static InstanceMoment Of(TimeProvider clock, DicomDataset source)
    {
        DateTimeOffset now = clock.GetLocalNow();
        return source.TryGetString(DicomTag.TimezoneOffsetFromUTC, out string? text) && ParseOffset(text.Trim()) is { } offset
            ? new InstanceMoment(now.ToOffset(offset), text.Trim())
            : new InstanceMoment(now, null);
    }

    // &ZZXX (PS3.3 C.12.1.1.8): sign, hours, minutes; -1200 to +1400.
    private static TimeSpan? ParseOffset(string text)
    {
        if (text.Length != 5 || text[0] is not ('+' or '-') || !int.TryParse(text.AsSpan(1), NumberStyles.None, CultureInfo.InvariantCulture, out int digits)) return null;
        int minutes = (digits / 100 * 60) + (digits % 100);
        return digits % 100 < 60 && minutes <= 14 * 60 ? TimeSpan.FromMinutes(text[0] == '-' ? -minutes : minutes) : null;
    }
}
