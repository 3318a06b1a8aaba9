using System.Text;
using FellowOakDicom.IO.Buffer;

namespace FellowOakDicom;

/// <summary>An element of VR UR: a URI or URL.</summary>
public class DicomUniversalResource : DicomStringElement
{
    /// <summary>An element with the given text.</summary>
    public DicomUniversalResource(DicomTag tag, string value)
        : base(tag, value)
    {
    }

    /// <summary>An element with encoded text.</summary>
    public DicomUniversalResource(DicomTag tag, Encoding[] encodings, IByteBuffer data)
        : base(tag, encodings, data)
    {
    }

    /// <inheritdoc/>
    public override DicomVR ValueRepresentation => DicomVR.UR;
}
