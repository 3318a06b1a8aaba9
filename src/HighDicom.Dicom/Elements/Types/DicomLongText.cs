using System.Text;
using FellowOakDicom.IO.Buffer;

namespace FellowOakDicom;

/// <summary>An element of VR LT: a long text.</summary>
public class DicomLongText : DicomStringElement
{
    /// <summary>An element with the given text.</summary>
    public DicomLongText(DicomTag tag, string value)
        : base(tag, value)
    {
    }

    /// <summary>An element with encoded text.</summary>
    public DicomLongText(DicomTag tag, Encoding[] encodings, IByteBuffer data)
        : base(tag, encodings, data)
    {
    }

    /// <inheritdoc/>
    public override DicomVR ValueRepresentation => DicomVR.LT;
}
