using FellowOakDicom.IO.Buffer;

namespace FellowOakDicom;

/// <summary>An element of VR FD: numbers of 64 bit floating point.</summary>
public class DicomFloatingPointDouble : DicomValueElement<double>
{
    /// <summary>An element with the given values.</summary>
    public DicomFloatingPointDouble(DicomTag tag, params double[] values)
        : base(tag, values)
    {
    }

    /// <summary>An element with encoded values (little endian).</summary>
    public DicomFloatingPointDouble(DicomTag tag, IByteBuffer data)
        : base(tag, data)
    {
    }

    /// <inheritdoc/>
    public override DicomVR ValueRepresentation => DicomVR.FD;
}
