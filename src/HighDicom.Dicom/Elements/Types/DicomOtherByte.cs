using FellowOakDicom.IO.Buffer;

namespace FellowOakDicom;

/// <summary>An element of VR OB: a stream of bytes.</summary>
public class DicomOtherByte : DicomValueElement<byte>
{
    /// <summary>An element with the given bytes, not copied.</summary>
    public DicomOtherByte(DicomTag tag, params byte[] values)
        : base(tag, values)
    {
    }

    /// <summary>An element with the given bytes.</summary>
    public DicomOtherByte(DicomTag tag, IByteBuffer data)
        : base(tag, data)
    {
    }

    /// <inheritdoc/>
    public override DicomVR ValueRepresentation => DicomVR.OB;

    /// <summary>Any number of bytes is one value.</summary>
    protected override void ValidateVM()
    {
    }
}
