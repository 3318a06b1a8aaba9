using System.Text;
using FellowOakDicom.IO.Buffer;

namespace FellowOakDicom;

/// <summary>An element of VR ST: a short text.</summary>
public class DicomShortText : DicomStringElement
{
    /// <summary>An element with the given text.</summary>
    public DicomShortText(DicomTag tag, string value)
        : base(tag, value)
    {
    }

    /// <summary>An element with encoded text.</summary>
    public DicomShortText(DicomTag tag, Encoding[] encodings, IByteBuffer data)
        : base(tag, encodings, data)
    {
    }

    /// <inheritdoc/>
    public override DicomVR ValueRepresentation => DicomVR.ST;
}
