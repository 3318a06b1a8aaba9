using FellowOakDicom.IO.Buffer;

namespace FellowOakDicom;

/// <summary>An element of VR AS: ages.</summary>
public class DicomAgeString : DicomMultiStringElement
{
    /// <summary>An element with the given values.</summary>
    public DicomAgeString(DicomTag tag, params string[] values)
        : base(tag, values)
    {
    }

    /// <summary>An element with encoded text.</summary>
    public DicomAgeString(DicomTag tag, IByteBuffer data)
        : base(tag, null, data)
    {
    }

    /// <inheritdoc/>
    public override DicomVR ValueRepresentation => DicomVR.AS;
}
