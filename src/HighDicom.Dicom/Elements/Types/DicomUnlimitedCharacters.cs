using System.Text;
using FellowOakDicom.IO.Buffer;

namespace FellowOakDicom;

/// <summary>An element of VR UC: unlimited characters.</summary>
public class DicomUnlimitedCharacters : DicomMultiStringElement
{
    /// <summary>An element with the given values.</summary>
    public DicomUnlimitedCharacters(DicomTag tag, params string[] values)
        : base(tag, values)
    {
    }

    /// <summary>An element with encoded text.</summary>
    public DicomUnlimitedCharacters(DicomTag tag, Encoding[] encodings, IByteBuffer data)
        : base(tag, encodings, data)
    {
    }

    /// <inheritdoc/>
    public override DicomVR ValueRepresentation => DicomVR.UC;
}
