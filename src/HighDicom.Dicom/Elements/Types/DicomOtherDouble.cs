using FellowOakDicom.IO.Buffer;

namespace FellowOakDicom;

/// <summary>An element of VR OD: a stream of 64 bit floating point.</summary>
public class DicomOtherDouble : DicomValueElement<double>
{
    /// <summary>An element with the given values.</summary>
    public DicomOtherDouble(DicomTag tag, params double[] values)
        : base(tag, values)
    {
    }

    /// <summary>An element with encoded values (little endian).</summary>
    public DicomOtherDouble(DicomTag tag, IByteBuffer data)
        : base(tag, data)
    {
    }

    /// <inheritdoc/>
    public override DicomVR ValueRepresentation => DicomVR.OD;

    /// <summary>Any number of words is one value.</summary>
    protected override void ValidateVM()
    {
    }
}
