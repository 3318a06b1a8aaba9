namespace FellowOakDicom;

/// <summary>What the registry of data elements says of a tag or a range of tags (PS3.6).</summary>
public sealed class DicomDictionaryEntry
{
    /// <summary>An entry for one tag; the first of <paramref name="vrs"/> is the one of implicit VR.</summary>
    public DicomDictionaryEntry(DicomTag tag, string name, string keyword, DicomVM vm, bool retired, params DicomVR[] vrs) =>
        (Tag, Name, Keyword, ValueMultiplicity, IsRetired, ValueRepresentations) = (tag, name, keyword, vm, retired, vrs);

    /// <summary>An entry for a range of tags; the first of <paramref name="vrs"/> is the one of implicit VR.</summary>
    public DicomDictionaryEntry(DicomMaskedTag tag, string name, string keyword, DicomVM vm, bool retired, params DicomVR[] vrs)
        : this(tag?.Tag!, name, keyword, vm, retired, vrs) => MaskTag = tag;

    /// <summary>The tag, or the lowest one of the range.</summary>
    public DicomTag Tag { get; set; }

    /// <summary>The range; null if the entry is for one tag.</summary>
    public DicomMaskedTag? MaskTag { get; }

    /// <summary>The name, with blanks.</summary>
    public string Name { get; }

    /// <summary>The keyword.</summary>
    public string Keyword { get; }

    /// <summary>The possible VRs; the first is the one of implicit VR.</summary>
    public DicomVR[] ValueRepresentations { get; }

    /// <summary>How many values there may be.</summary>
    public DicomVM ValueMultiplicity { get; }

    /// <summary>Whether the element is retired.</summary>
    public bool IsRetired { get; }
}
