using FellowOakDicom;

namespace HighDicom;

/// <summary>Makes elements of the value representations whose text follows the character set (PS3.5 6.1.2.3).</summary>
internal static class TextElement
{
    internal static DicomStringElement Create(DicomTag tag, DicomVR vr, string text) => vr.Code switch
    {
        "LO" => new DicomLongString(tag, text),
        "LT" => new DicomLongText(tag, text),
        "PN" => new DicomPersonName(tag, text),
        "SH" => new DicomShortString(tag, text),
        "ST" => new DicomShortText(tag, text),
        "UC" => new DicomUnlimitedCharacters(tag, text),
        "UR" => new DicomUniversalResource(tag, text),
        _ => new DicomUnlimitedText(tag, text),
    };
}
