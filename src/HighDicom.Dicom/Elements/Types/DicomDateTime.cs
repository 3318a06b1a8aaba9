using FellowOakDicom.IO.Buffer;

namespace FellowOakDicom;

/// <summary>An element of VR DT: dates with times.</summary>
public class DicomDateTime : DicomDateElement
{
    /// <summary>An element with the given values.</summary>
    public DicomDateTime(DicomTag tag, params DateTime[] values)
        : base(tag, DateText.DateTimeFormats, values)
    {
    }

    /// <summary>An element with the given texts.</summary>
    public DicomDateTime(DicomTag tag, params string[] values)
        : base(tag, DateText.DateTimeFormats, values)
    {
    }

    /// <summary>An element with a range, for queries.</summary>
    public DicomDateTime(DicomTag tag, DicomDateRange range)
        : base(tag, DateText.DateTimeFormats, range)
    {
    }

    /// <summary>An element with encoded text.</summary>
    public DicomDateTime(DicomTag tag, IByteBuffer data)
        : base(tag, DateText.DateTimeFormats, data)
    {
    }

    /// <inheritdoc/>
    public override DicomVR ValueRepresentation => DicomVR.DT;
}
