using FellowOakDicom.IO.Buffer;

namespace FellowOakDicom;

/// <summary>An element of VR CS: code strings.</summary>
public class DicomCodeString : DicomMultiStringElement
{
    /// <summary>An element with the given values.</summary>
    public DicomCodeString(DicomTag tag, params string[] values)
        : base(tag, values)
    {
    }

    /// <summary>An element with encoded text.</summary>
    public DicomCodeString(DicomTag tag, IByteBuffer data)
        : base(tag, null, data)
    {
    }

    /// <inheritdoc/>
    public override DicomVR ValueRepresentation => DicomVR.CS;
}
