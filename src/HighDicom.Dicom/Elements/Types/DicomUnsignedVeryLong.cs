using FellowOakDicom.IO.Buffer;

namespace FellowOakDicom;

/// <summary>An element of VR UV: unsigned numbers of 64 bits.</summary>
public class DicomUnsignedVeryLong : DicomValueElement<ulong>
{
    /// <summary>An element with the given values.</summary>
    public DicomUnsignedVeryLong(DicomTag tag, params ulong[] values)
        : base(tag, values)
    {
    }

    /// <summary>An element with encoded values (little endian).</summary>
    public DicomUnsignedVeryLong(DicomTag tag, IByteBuffer data)
        : base(tag, data)
    {
    }

    /// <inheritdoc/>
    public override DicomVR ValueRepresentation => DicomVR.UV;
}
