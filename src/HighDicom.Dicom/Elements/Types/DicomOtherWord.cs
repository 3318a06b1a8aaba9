using FellowOakDicom.IO.Buffer;

namespace FellowOakDicom;

/// <summary>An element of VR OW: a stream of 16 bit words.</summary>
public class DicomOtherWord : DicomValueElement<ushort>
{
    /// <summary>An element with the given values.</summary>
    public DicomOtherWord(DicomTag tag, params ushort[] values)
        : base(tag, values)
    {
    }

    /// <summary>An element with encoded values (little endian).</summary>
    public DicomOtherWord(DicomTag tag, IByteBuffer data)
        : base(tag, data)
    {
    }

    /// <inheritdoc/>
    public override DicomVR ValueRepresentation => DicomVR.OW;

    /// <summary>Any number of words is one value.</summary>
    protected override void ValidateVM()
    {
    }
}
