namespace FellowOakDicom;

/// <summary>Encapsulated pixel data, VR OB.</summary>
public class DicomOtherByteFragment : DicomFragmentSequence
{
    /// <summary>An empty one.</summary>
    public DicomOtherByteFragment(DicomTag tag)
        : base(tag)
    {
    }

    /// <inheritdoc/>
    public override DicomVR ValueRepresentation => DicomVR.OB;
}
