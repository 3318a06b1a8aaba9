using System.Globalization;
using FellowOakDicom;
using HighDicom.Codes;

namespace HighDicom.Content;

/// <summary>TIME: a time of day (PS3.3 C.17.3.2.1).</summary>
public sealed class TimeContentItem : ContentItem
{
    private static readonly string[] Formats = ["HHmmss.FFFFFF", "HHmmss", "HHmm", "HH"];

    /// <summary>A view over an existing item.</summary>
    /// <param name="dataset">The content item.</param>
    public TimeContentItem(DicomDataset dataset)
        : base(dataset)
    {
    }

    /// <summary>A new item.</summary>
    /// <param name="conceptName">What the time is.</param>
    /// <param name="value">The time of day; fractions are kept to the microsecond.</param>
    public TimeContentItem(CodedConcept conceptName, TimeOnly value)
        : base(ContentValueType.Time, conceptName) =>
        Dataset.AddOrUpdate(new DicomTime(DicomTag.Time, value.ToString(Formats[0], CultureInfo.InvariantCulture)));

    /// <summary>The time of day; null if there is none or <see cref="Text"/> is not one.</summary>
    public TimeOnly? Value => TimeOnly.TryParseExact(Text, Formats, CultureInfo.InvariantCulture, DateTimeStyles.None, out TimeOnly value) ? value : null;

    /// <summary>Time (0040,A122) as it stands in the file.</summary>
    public string? Text => Dataset.Text(DicomTag.Time);
}
