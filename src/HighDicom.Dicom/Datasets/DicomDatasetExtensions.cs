using System.Globalization;

namespace FellowOakDicom;

/// <summary>What else can be done with data sets.</summary>
public static class DicomDatasetExtensions
{
    /// <summary>A copy: sequences are copied deeply, elements are shared.</summary>
    public static DicomDataset Clone(this DicomDataset dataset)
    {
        ArgumentNullException.ThrowIfNull(dataset);
        return DatasetCopy.Of(dataset);
    }

    /// <summary>Switches the checks at adding off, and returns the same data set.</summary>
    public static DicomDataset NotValidated(this DicomDataset dataset)
    {
        ArgumentNullException.ThrowIfNull(dataset);
        dataset.ValidateItems = false;
        return dataset;
    }

    /// <summary>Switches the checks at adding on, and returns the same data set.</summary>
    public static DicomDataset Validated(this DicomDataset dataset)
    {
        ArgumentNullException.ThrowIfNull(dataset);
        dataset.ValidateItems = true;
        return dataset;
    }

    /// <summary>The items of one group.</summary>
    public static IEnumerable<DicomItem> EnumerateGroup(this DicomDataset dataset, ushort group)
    {
        ArgumentNullException.ThrowIfNull(dataset);
        return dataset.Where(item => item.Tag.Group == group && item.Tag.Element != 0);
    }

    /// <summary>The items whose tags lie in a range.</summary>
    public static IEnumerable<DicomItem> EnumerateMasked(this DicomDataset dataset, DicomMaskedTag mask)
    {
        ArgumentNullException.ThrowIfNull(dataset);
        ArgumentNullException.ThrowIfNull(mask);
        return dataset.Where(item => mask.IsMatch(item.Tag));
    }

    /// <summary>A date and a time of two elements in one; the least date where both are missing.</summary>
    public static DateTime GetDateTime(this DicomDataset dataset, DicomTag date, DicomTag time)
    {
        ArgumentNullException.ThrowIfNull(dataset);
        DateTime day = dataset.GetSingleValueOrDefault(date, DateTime.MinValue);
        DateTime clock = dataset.GetSingleValueOrDefault(time, DateTime.MinValue);
        return new DateTime(day.Date.Ticks + clock.TimeOfDay.Ticks, DateTimeKind.Unspecified);
    }

    /// <summary>
    /// A date and a time of two elements in one, with the offset from UTC of Timezone Offset From UTC (0008,0201) of the data set or of
    /// <paramref name="topLevelDataset"/>; with the local offset where neither states one.
    /// </summary>
    public static DateTimeOffset GetDateTimeOffset(this DicomDataset dataset, DicomTag date, DicomTag time, DicomDataset? topLevelDataset = null)
    {
        DateTime value = dataset.GetDateTime(date, time);
        string? text = dataset.GetSingleValueOrDefault<string?>(DicomTag.TimezoneOffsetFromUTC, null) ??
            topLevelDataset?.GetSingleValueOrDefault<string?>(DicomTag.TimezoneOffsetFromUTC, null);
        return text is { Length: 5 } && int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out int offset)
            ? new DateTimeOffset(value, new TimeSpan(offset / 100, offset % 100, 0))
            : new DateTimeOffset(value, TimeZoneInfo.Local.GetUtcOffset(value));
    }
}
