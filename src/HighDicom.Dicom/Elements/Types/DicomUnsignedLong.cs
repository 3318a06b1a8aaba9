using FellowOakDicom.IO.Buffer;

namespace FellowOakDicom;

/// <summary>An element of VR UL: unsigned numbers of 32 bits.</summary>
public class DicomUnsignedLong : DicomValueElement<uint>
{
    /// <summary>An element with the given values.</summary>
    public DicomUnsignedLong(DicomTag tag, params uint[] values)
        : base(tag, values)
    {
    }

    /// <summary>An element with encoded values (little endian).</summary>
    public DicomUnsignedLong(DicomTag tag, IByteBuffer data)
        : base(tag, data)
    {
    }

    /// <inheritdoc/>
    public override DicomVR ValueRepresentation => DicomVR.UL;
}
