using FellowOakDicom.IO.Buffer;

namespace FellowOakDicom;

/// <summary>An element of VR UN: bytes whose meaning is not known.</summary>
public class DicomUnknown : DicomOtherByte
{
    /// <summary>An element with the given bytes, not copied.</summary>
    public DicomUnknown(DicomTag tag, params byte[] values)
        : base(tag, values)
    {
    }

    /// <summary>An element with the given bytes.</summary>
    public DicomUnknown(DicomTag tag, IByteBuffer data)
        : base(tag, data)
    {
    }

    /// <inheritdoc/>
    public override DicomVR ValueRepresentation => DicomVR.UN;
}
