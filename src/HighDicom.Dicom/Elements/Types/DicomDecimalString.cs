using FellowOakDicom.IO.Buffer;

namespace FellowOakDicom;

/// <summary>An element of VR DS: decimal numbers as text of at most 16 characters.</summary>
public class DicomDecimalString : DicomMultiStringElement
{
    /// <summary>An element with the given values, each written as the nearest text of at most 16 characters.</summary>
    public DicomDecimalString(DicomTag tag, params decimal[] values)
        : base(tag, NumberText.Format(values))
    {
    }

    /// <summary>An element with the given texts.</summary>
    public DicomDecimalString(DicomTag tag, params string[] values)
        : base(tag, values)
    {
    }

    /// <summary>An element with encoded text.</summary>
    public DicomDecimalString(DicomTag tag, IByteBuffer data)
        : base(tag, null, data)
    {
    }

    /// <inheritdoc/>
    public override DicomVR ValueRepresentation => DicomVR.DS;

    /// <summary>The nearest text of at most 16 characters.</summary>
    public static string ToDecimalString(decimal value) => NumberText.Format(value);
}
