using FellowOakDicom.IO.Buffer;

namespace FellowOakDicom;

/// <content>One line for each VR.</content>
internal static partial class ElementFactory
{
    /// <summary>An element without value.</summary>
    public static DicomElement CreateEmpty(DicomVR vr, DicomTag tag) => vr.Key switch
    {
        ('A' << 8) | 'E' => new DicomApplicationEntity(tag, EmptyBuffer.Value),
        ('A' << 8) | 'S' => new DicomAgeString(tag, EmptyBuffer.Value),
        ('A' << 8) | 'T' => new DicomAttributeTag(tag, EmptyBuffer.Value),
        ('C' << 8) | 'S' => new DicomCodeString(tag, EmptyBuffer.Value),
        ('D' << 8) | 'A' => new DicomDate(tag, EmptyBuffer.Value),
        ('D' << 8) | 'S' => new DicomDecimalString(tag, EmptyBuffer.Value),
        ('D' << 8) | 'T' => new DicomDateTime(tag, EmptyBuffer.Value),
        ('F' << 8) | 'D' => new DicomFloatingPointDouble(tag, EmptyBuffer.Value),
        ('F' << 8) | 'L' => new DicomFloatingPointSingle(tag, EmptyBuffer.Value),
        ('I' << 8) | 'S' => new DicomIntegerString(tag, EmptyBuffer.Value),
        ('L' << 8) | 'O' => new DicomLongString(tag, null!, EmptyBuffer.Value),
        ('L' << 8) | 'T' => new DicomLongText(tag, null!, EmptyBuffer.Value),
        ('O' << 8) | 'B' => new DicomOtherByte(tag, EmptyBuffer.Value),
        ('O' << 8) | 'D' => new DicomOtherDouble(tag, EmptyBuffer.Value),
        ('O' << 8) | 'F' => new DicomOtherFloat(tag, EmptyBuffer.Value),
        ('O' << 8) | 'L' => new DicomOtherLong(tag, EmptyBuffer.Value),
        ('O' << 8) | 'V' => new DicomOtherVeryLong(tag, EmptyBuffer.Value),
        ('O' << 8) | 'W' => new DicomOtherWord(tag, EmptyBuffer.Value),
        ('P' << 8) | 'N' => new DicomPersonName(tag, null!, EmptyBuffer.Value),
        ('S' << 8) | 'H' => new DicomShortString(tag, null!, EmptyBuffer.Value),
        ('S' << 8) | 'L' => new DicomSignedLong(tag, EmptyBuffer.Value),
        ('S' << 8) | 'S' => new DicomSignedShort(tag, EmptyBuffer.Value),
        ('S' << 8) | 'T' => new DicomShortText(tag, null!, EmptyBuffer.Value),
        ('S' << 8) | 'V' => new DicomSignedVeryLong(tag, EmptyBuffer.Value),
        ('T' << 8) | 'M' => new DicomTime(tag, EmptyBuffer.Value),
        ('U' << 8) | 'C' => new DicomUnlimitedCharacters(tag, null!, EmptyBuffer.Value),
        ('U' << 8) | 'I' => new DicomUniqueIdentifier(tag, EmptyBuffer.Value),
        ('U' << 8) | 'L' => new DicomUnsignedLong(tag, EmptyBuffer.Value),
        ('U' << 8) | 'N' => new DicomUnknown(tag, EmptyBuffer.Value),
        ('U' << 8) | 'R' => new DicomUniversalResource(tag, null!, EmptyBuffer.Value),
        ('U' << 8) | 'S' => new DicomUnsignedShort(tag, EmptyBuffer.Value),
        ('U' << 8) | 'T' => new DicomUnlimitedText(tag, null!, EmptyBuffer.Value),
        ('U' << 8) | 'V' => new DicomUnsignedVeryLong(tag, EmptyBuffer.Value),
        _ => throw new DicomDataException($"VR {vr.Code} has no values"),
    };

    private static DicomElement CreateText(DicomVR vr, DicomTag tag, string[] texts) => vr.Key switch
    {
        ('A' << 8) | 'E' => new DicomApplicationEntity(tag, texts),
        ('A' << 8) | 'S' => new DicomAgeString(tag, texts),
        ('C' << 8) | 'S' => new DicomCodeString(tag, texts),
        ('D' << 8) | 'A' => new DicomDate(tag, texts),
        ('D' << 8) | 'S' => new DicomDecimalString(tag, texts),
        ('D' << 8) | 'T' => new DicomDateTime(tag, texts),
        ('I' << 8) | 'S' => new DicomIntegerString(tag, texts),
        ('L' << 8) | 'O' => new DicomLongString(tag, texts),
        ('L' << 8) | 'T' => new DicomLongText(tag, string.Join('\\', texts)),
        ('P' << 8) | 'N' => new DicomPersonName(tag, texts),
        ('S' << 8) | 'H' => new DicomShortString(tag, texts),
        ('S' << 8) | 'T' => new DicomShortText(tag, string.Join('\\', texts)),
        ('T' << 8) | 'M' => new DicomTime(tag, texts),
        ('U' << 8) | 'C' => new DicomUnlimitedCharacters(tag, texts),
        ('U' << 8) | 'I' => new DicomUniqueIdentifier(tag, texts),
        ('U' << 8) | 'R' => new DicomUniversalResource(tag, string.Join('\\', texts)),
        ('U' << 8) | 'T' => new DicomUnlimitedText(tag, string.Join('\\', texts)),
        _ => throw new DicomDataException($"VR {vr.Code} is not text"),
    };
}
