using FellowOakDicom.IO.Buffer;

namespace FellowOakDicom;

/// <summary>An element of VR UI: unique identifiers.</summary>
public class DicomUniqueIdentifier : DicomMultiStringElement
{
    /// <summary>An element with the given values.</summary>
    public DicomUniqueIdentifier(DicomTag tag, params DicomUID[] values)
        : base(tag, Array.ConvertAll(values ?? [], uid => uid.UID))
    {
    }

    /// <summary>An element with the UIDs of transfer syntaxes.</summary>
    public DicomUniqueIdentifier(DicomTag tag, params DicomTransferSyntax[] values)
        : base(tag, Array.ConvertAll(values ?? [], syntax => syntax.UID.UID))
    {
    }

    /// <summary>An element with the given texts.</summary>
    public DicomUniqueIdentifier(DicomTag tag, params string[] values)
        : base(tag, values)
    {
    }

    /// <summary>An element with encoded text.</summary>
    public DicomUniqueIdentifier(DicomTag tag, IByteBuffer data)
        : base(tag, null, data)
    {
    }

    /// <inheritdoc/>
    public override DicomVR ValueRepresentation => DicomVR.UI;
}
