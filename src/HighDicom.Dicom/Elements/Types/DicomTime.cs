using FellowOakDicom.IO.Buffer;

namespace FellowOakDicom;

/// <summary>An element of VR TM: times.</summary>
public class DicomTime : DicomDateElement
{
    /// <summary>An element with the given values.</summary>
    public DicomTime(DicomTag tag, params DateTime[] values)
        : base(tag, DateText.TimeFormats, values)
    {
    }

    /// <summary>An element with the given texts.</summary>
    public DicomTime(DicomTag tag, params string[] values)
        : base(tag, DateText.TimeFormats, values)
    {
    }

    /// <summary>An element with a range, for queries.</summary>
    public DicomTime(DicomTag tag, DicomDateRange range)
        : base(tag, DateText.TimeFormats, range)
    {
    }

    /// <summary>An element with encoded text.</summary>
    public DicomTime(DicomTag tag, IByteBuffer data)
        : base(tag, DateText.TimeFormats, data)
    {
    }

    /// <inheritdoc/>
    public override DicomVR ValueRepresentation => DicomVR.TM;
}
