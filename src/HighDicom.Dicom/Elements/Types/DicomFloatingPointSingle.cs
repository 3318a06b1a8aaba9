using FellowOakDicom.IO.Buffer;

namespace FellowOakDicom;

/// <summary>An element of VR FL: numbers of 32 bit floating point.</summary>
public class DicomFloatingPointSingle : DicomValueElement<float>
{
    /// <summary>An element with the given values.</summary>
    public DicomFloatingPointSingle(DicomTag tag, params float[] values)
        : base(tag, values)
    {
    }

    /// <summary>An element with encoded values (little endian).</summary>
    public DicomFloatingPointSingle(DicomTag tag, IByteBuffer data)
        : base(tag, data)
    {
    }

    /// <inheritdoc/>
    public override DicomVR ValueRepresentation => DicomVR.FL;
}
