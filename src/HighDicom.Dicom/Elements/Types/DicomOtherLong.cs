using FellowOakDicom.IO.Buffer;

namespace FellowOakDicom;

/// <summary>An element of VR OL: a stream of 32 bit words.</summary>
public class DicomOtherLong : DicomValueElement<uint>
{
    /// <summary>An element with the given values.</summary>
    public DicomOtherLong(DicomTag tag, params uint[] values)
        : base(tag, values)
    {
    }

    /// <summary>An element with encoded values (little endian).</summary>
    public DicomOtherLong(DicomTag tag, IByteBuffer data)
        : base(tag, data)
    {
    }

    /// <inheritdoc/>
    public override DicomVR ValueRepresentation => DicomVR.OL;

    /// <summary>Any number of words is one value.</summary>
    protected override void ValidateVM()
    {
    }
}
