using FellowOakDicom.IO.Buffer;

namespace FellowOakDicom;

/// <summary>An element of VR AE: application entity titles.</summary>
public class DicomApplicationEntity : DicomMultiStringElement
{
    /// <summary>An element with the given values.</summary>
    public DicomApplicationEntity(DicomTag tag, params string[] values)
        : base(tag, values)
    {
    }

    /// <summary>An element with encoded text.</summary>
    public DicomApplicationEntity(DicomTag tag, IByteBuffer data)
        : base(tag, null, data)
    {
    }

    /// <inheritdoc/>
    public override DicomVR ValueRepresentation => DicomVR.AE;
}
