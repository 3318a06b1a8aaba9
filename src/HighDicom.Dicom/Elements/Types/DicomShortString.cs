using System.Text;
using FellowOakDicom.IO.Buffer;

namespace FellowOakDicom;

/// <summary>An element of VR SH: short strings.</summary>
public class DicomShortString : DicomMultiStringElement
{
    /// <summary>An element with the given values.</summary>
    public DicomShortString(DicomTag tag, params string[] values)
        : base(tag, values)
    {
    }

    /// <summary>An element with encoded text.</summary>
    public DicomShortString(DicomTag tag, Encoding[] encodings, IByteBuffer data)
        : base(tag, encodings, data)
    {
    }

    /// <inheritdoc/>
    public override DicomVR ValueRepresentation => DicomVR.SH;
}
