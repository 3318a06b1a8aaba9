using System.Globalization;
using FellowOakDicom;
using HighDicom.Codes;

namespace HighDicom.Content;

/// <summary>DATE: a calendar date (PS3.3 C.17.3.2.1).</summary>
public sealed class DateContentItem : ContentItem
{
    private const string Format = "yyyyMMdd";

    /// <summary>A view over an existing item.</summary>
    /// <param name="dataset">The content item.</param>
    public DateContentItem(DicomDataset dataset)
        : base(dataset)
    {
    }

    /// <summary>A new item.</summary>
    /// <param name="conceptName">What the date is.</param>
    /// <param name="value">The date.</param>
    public DateContentItem(CodedConcept conceptName, DateOnly value)
        : base(ContentValueType.Date, conceptName) =>
        Dataset.AddOrUpdate(new DicomDate(DicomTag.Date, value.ToString(Format, CultureInfo.InvariantCulture)));

    /// <summary>The date; null if there is none or <see cref="Text"/> is not one.</summary>
    public DateOnly? Value => DateOnly.TryParseExact(Text, Format, CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly value) ? value : null;

    /// <summary>Date (0040,A121) as it stands in the file.</summary>
    public string? Text => Dataset.Text(DicomTag.Date);
}
