namespace FellowOakDicom;

/// <summary>Encapsulated pixel data, VR OW.</summary>
public class DicomOtherWordFragment : DicomFragmentSequence
{
    /// <summary>An empty one.</summary>
    public DicomOtherWordFragment(DicomTag tag)
        : base(tag)
    {
    }

    /// <inheritdoc/>
    public override DicomVR ValueRepresentation => DicomVR.OW;
}
