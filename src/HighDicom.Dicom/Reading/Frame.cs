using System.Text;

namespace FellowOakDicom.IO.Reader;

/// <summary>One level of nesting while parsing.</summary>
internal struct Frame
{
    public FrameKind Kind;

    /// <summary>The tag of a sequence or of encapsulated pixel data; null for data sets.</summary>
    public DicomTag? Tag;

    /// <summary>The offset where it ends; <see cref="long.MaxValue"/> if a delimiter ends it.</summary>
    public long End;

    /// <summary>The offset that nothing inside may pass.</summary>
    public long Limit;

    /// <summary>Where its items or data sets start on the stack of the parser.</summary>
    public int Start;

    /// <summary>Whether elements state their VR.</summary>
    public bool IsExplicitVR;

    /// <summary>Whether multi-byte numbers have the most significant byte first.</summary>
    public bool IsBigEndian;

    /// <summary>Whether tags did not ascend.</summary>
    public bool IsUnsorted;

    /// <summary>Whether Pixel Representation says that pixels are signed.</summary>
    public bool IsSigned;

    /// <summary>The last tag read, 0 at the start.</summary>
    public uint LastTag;

    /// <summary>The character sets in force.</summary>
    public Encoding[] Encodings;

    /// <summary>The fragments of encapsulated pixel data.</summary>
    public DicomFragmentSequence? Fragments;

    /// <summary>Whether the item that holds the basic offset table was read.</summary>
    public bool HasOffsetTable;
}
