using FellowOakDicom.IO.Buffer;

namespace FellowOakDicom;

/// <summary>An element of VR OV: a stream of 64 bit words.</summary>
public class DicomOtherVeryLong : DicomValueElement<ulong>
{
    /// <summary>An element with the given values.</summary>
    public DicomOtherVeryLong(DicomTag tag, params ulong[] values)
        : base(tag, values)
    {
    }

    /// <summary>An element with encoded values (little endian).</summary>
    public DicomOtherVeryLong(DicomTag tag, IByteBuffer data)
        : base(tag, data)
    {
    }

    /// <inheritdoc/>
    public override DicomVR ValueRepresentation => DicomVR.OV;

    /// <summary>Any number of words is one value.</summary>
    protected override void ValidateVM()
    {
    }
}
