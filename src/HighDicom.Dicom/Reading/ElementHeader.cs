namespace FellowOakDicom.IO.Reader;

/// <summary>The start of an element: tag, VR and length.</summary>
internal struct ElementHeader
{
    public const uint UndefinedLength = 0xFFFFFFFF;

    public uint Tag;
    public DicomVR VR;
    public uint Length;

    /// <summary>The number of bytes before the value.</summary>
    public int Size;

    public readonly bool IsUndefined => Length == UndefinedLength;
}
