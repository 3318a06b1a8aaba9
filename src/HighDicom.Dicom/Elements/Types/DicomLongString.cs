using System.Text;
using FellowOakDicom.IO.Buffer;

namespace FellowOakDicom;

/// <summary>An element of VR LO: long strings.</summary>
public class DicomLongString : DicomMultiStringElement
{
    /// <summary>An element with the given values.</summary>
    public DicomLongString(DicomTag tag, params string[] values)
        : base(tag, values)
    {
    }

    /// <summary>An element with encoded text.</summary>
    public DicomLongString(DicomTag tag, Encoding[] encoding, IByteBuffer data)
        : base(tag, encoding, data)
    {
    }

    /// <inheritdoc/>
    public override DicomVR ValueRepresentation => DicomVR.LO;
}
