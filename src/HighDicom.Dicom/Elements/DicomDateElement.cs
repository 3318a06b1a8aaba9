using FellowOakDicom.IO.Buffer;

namespace FellowOakDicom;

/// <summary>An element whose values are dates, times or both.</summary>
public abstract class DicomDateElement : DicomMultiStringElement
{
    /// <summary>An element with the given values, written in the first of the formats.</summary>
    protected DicomDateElement(DicomTag tag, string[] dateFormats, params DateTime[] values)
        : base(tag, DateText.Format(values, dateFormats)) => DateFormats = dateFormats;

    /// <summary>An element with the given texts.</summary>
    protected DicomDateElement(DicomTag tag, string[] dateFormats, params string[] values)
        : base(tag, values) => DateFormats = dateFormats;

    /// <summary>An element with a range, for queries.</summary>
    protected DicomDateElement(DicomTag tag, string[] dateFormats, DicomDateRange range)
        : base(tag, DateText.Format(range, dateFormats)) => DateFormats = dateFormats;

    /// <summary>An element with encoded text.</summary>
    protected DicomDateElement(DicomTag tag, string[] dateFormats, IByteBuffer buffer)
        : base(tag, null, buffer) => DateFormats = dateFormats;

    /// <summary>The formats, of which the first is written.</summary>
    protected string[] DateFormats { get; }

    /// <inheritdoc/>
    public override T Get<T>(int item = -1) => base.Get<T>(item);
}
