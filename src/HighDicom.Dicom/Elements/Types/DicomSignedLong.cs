using FellowOakDicom.IO.Buffer;

namespace FellowOakDicom;

/// <summary>An element of VR SL: signed numbers of 32 bits.</summary>
public class DicomSignedLong : DicomValueElement<int>
{
    /// <summary>An element with the given values.</summary>
    public DicomSignedLong(DicomTag tag, params int[] values)
        : base(tag, values)
    {
    }

    /// <summary>An element with encoded values (little endian).</summary>
    public DicomSignedLong(DicomTag tag, IByteBuffer data)
        : base(tag, data)
    {
    }

    /// <inheritdoc/>
    public override DicomVR ValueRepresentation => DicomVR.SL;
}
