using FellowOakDicom.IO.Buffer;

namespace FellowOakDicom;

/// <summary>An element of VR US: unsigned numbers of 16 bits.</summary>
public class DicomUnsignedShort : DicomValueElement<ushort>
{
    /// <summary>An element with the given values.</summary>
    public DicomUnsignedShort(DicomTag tag, params ushort[] values)
        : base(tag, values)
    {
    }

    /// <summary>An element with encoded values (little endian).</summary>
    public DicomUnsignedShort(DicomTag tag, IByteBuffer data)
        : base(tag, data)
    {
    }

    /// <inheritdoc/>
    public override DicomVR ValueRepresentation => DicomVR.US;
}
