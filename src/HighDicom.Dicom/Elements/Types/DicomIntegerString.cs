using FellowOakDicom.IO.Buffer;

namespace FellowOakDicom;

/// <summary>An element of VR IS: whole numbers as text, from -2^31 to 2^31 - 1.</summary>
public class DicomIntegerString : DicomMultiStringElement
{
    /// <summary>An element with the given values.</summary>
    public DicomIntegerString(DicomTag tag, params int[] values)
        : base(tag, NumberText.Format(values))
    {
    }

    /// <summary>An element with the given texts.</summary>
    public DicomIntegerString(DicomTag tag, params string[] values)
        : base(tag, values)
    {
    }

    /// <summary>An element with encoded text.</summary>
    public DicomIntegerString(DicomTag tag, IByteBuffer data)
        : base(tag, null, data)
    {
    }

    /// <inheritdoc/>
    public override DicomVR ValueRepresentation => DicomVR.IS;
}
