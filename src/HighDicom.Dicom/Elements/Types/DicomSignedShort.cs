using FellowOakDicom.IO.Buffer;

namespace FellowOakDicom;

/// <summary>An element of VR SS: signed numbers of 16 bits.</summary>
public class DicomSignedShort : DicomValueElement<short>
{
    /// <summary>An element with the given values.</summary>
    public DicomSignedShort(DicomTag tag, params short[] values)
        : base(tag, values)
    {
    }

    /// <summary>An element with encoded values (little endian).</summary>
    public DicomSignedShort(DicomTag tag, IByteBuffer data)
        : base(tag, data)
    {
    }

    /// <inheritdoc/>
    public override DicomVR ValueRepresentation => DicomVR.SS;
}
