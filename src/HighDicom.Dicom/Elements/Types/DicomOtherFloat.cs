using FellowOakDicom.IO.Buffer;

namespace FellowOakDicom;

/// <summary>An element of VR OF: a stream of 32 bit floating point.</summary>
public class DicomOtherFloat : DicomValueElement<float>
{
    /// <summary>An element with the given values.</summary>
    public DicomOtherFloat(DicomTag tag, params float[] values)
        : base(tag, values)
    {
    }

    /// <summary>An element with encoded values (little endian).</summary>
    public DicomOtherFloat(DicomTag tag, IByteBuffer data)
        : base(tag, data)
    {
    }

    /// <inheritdoc/>
    public override DicomVR ValueRepresentation => DicomVR.OF;

    /// <summary>Any number of words is one value.</summary>
    protected override void ValidateVM()
    {
    }
}
