using FellowOakDicom.IO.Buffer;

namespace FellowOakDicom;

/// <summary>An element of VR SV: signed numbers of 64 bits.</summary>
public class DicomSignedVeryLong : DicomValueElement<long>
{
    /// <summary>An element with the given values.</summary>
    public DicomSignedVeryLong(DicomTag tag, params long[] values)
        : base(tag, values)
    {
    }

    /// <summary>An element with encoded values (little endian).</summary>
    public DicomSignedVeryLong(DicomTag tag, IByteBuffer data)
        : base(tag, data)
    {
    }

    /// <inheritdoc/>
    public override DicomVR ValueRepresentation => DicomVR.SV;
}
