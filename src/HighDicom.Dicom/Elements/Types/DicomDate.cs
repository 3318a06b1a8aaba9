using FellowOakDicom.IO.Buffer;

namespace FellowOakDicom;

/// <summary>An element of VR DA: dates.</summary>
public class DicomDate : DicomDateElement
{
    /// <summary>An element with the given values.</summary>
    public DicomDate(DicomTag tag, params DateTime[] values)
        : base(tag, DateText.DateFormats, values)
    {
    }

    /// <summary>An element with the given texts.</summary>
    public DicomDate(DicomTag tag, params string[] values)
        : base(tag, DateText.DateFormats, values)
    {
    }

    /// <summary>An element with a range, for queries.</summary>
    public DicomDate(DicomTag tag, DicomDateRange range)
        : base(tag, DateText.DateFormats, range)
    {
    }

    /// <summary>An element with encoded text.</summary>
    public DicomDate(DicomTag tag, IByteBuffer data)
        : base(tag, DateText.DateFormats, data)
    {
    }

    /// <inheritdoc/>
    public override DicomVR ValueRepresentation => DicomVR.DA;
}
