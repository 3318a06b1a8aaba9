using System.Text;
using FellowOakDicom.IO.Buffer;

namespace FellowOakDicom;

/// <summary>An element of VR UT: an unlimited text.</summary>
public class DicomUnlimitedText : DicomStringElement
{
    /// <summary>An element with the given text.</summary>
    public DicomUnlimitedText(DicomTag tag, string value)
        : base(tag, value)
    {
    }

    /// <summary>An element with encoded text.</summary>
    public DicomUnlimitedText(DicomTag tag, Encoding[] encodings, IByteBuffer data)
        : base(tag, encodings, data)
    {
    }

    /// <inheritdoc/>
    public override DicomVR ValueRepresentation => DicomVR.UT;
}
