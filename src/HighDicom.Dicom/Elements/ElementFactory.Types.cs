using FellowOakDicom.IO.Buffer;

namespace FellowOakDicom;

/// <content>One line for each VR.</content>
internal static partial class ElementFactory
{
    /// <summary>By <see cref="DicomVR.Index"/>: a reader makes elements of all VRs in turn, which a switch would have to guess.</summary>
    private static readonly Func<DicomTag, DicomElement>?[] Empty = CreateMakers();

    /// <summary>An element without value.</summary>
    public static DicomElement CreateEmpty(DicomVR vr, DicomTag tag) =>
        Empty[vr.Index] is { } make ? make(tag) : throw new DicomDataException($"VR {vr.Code} has no values");

    private static Func<DicomTag, DicomElement>?[] CreateMakers()
    {
        Func<DicomTag, DicomElement>?[] makers = new Func<DicomTag, DicomElement>?[DicomVR.IndexCount];
        makers[DicomVR.AE.Index] = static tag => new DicomApplicationEntity(tag, EmptyBuffer.Value);
        makers[DicomVR.AS.Index] = static tag => new DicomAgeString(tag, EmptyBuffer.Value);
        makers[DicomVR.AT.Index] = static tag => new DicomAttributeTag(tag, EmptyBuffer.Value);
        makers[DicomVR.CS.Index] = static tag => new DicomCodeString(tag, EmptyBuffer.Value);
        makers[DicomVR.DA.Index] = static tag => new DicomDate(tag, EmptyBuffer.Value);
        makers[DicomVR.DS.Index] = static tag => new DicomDecimalString(tag, EmptyBuffer.Value);
        makers[DicomVR.DT.Index] = static tag => new DicomDateTime(tag, EmptyBuffer.Value);
        makers[DicomVR.FD.Index] = static tag => new DicomFloatingPointDouble(tag, EmptyBuffer.Value);
        makers[DicomVR.FL.Index] = static tag => new DicomFloatingPointSingle(tag, EmptyBuffer.Value);
        makers[DicomVR.IS.Index] = static tag => new DicomIntegerString(tag, EmptyBuffer.Value);
        makers[DicomVR.LO.Index] = static tag => new DicomLongString(tag, null!, EmptyBuffer.Value);
        makers[DicomVR.LT.Index] = static tag => new DicomLongText(tag, null!, EmptyBuffer.Value);
        makers[DicomVR.OB.Index] = static tag => new DicomOtherByte(tag, EmptyBuffer.Value);
        makers[DicomVR.OD.Index] = static tag => new DicomOtherDouble(tag, EmptyBuffer.Value);
        makers[DicomVR.OF.Index] = static tag => new DicomOtherFloat(tag, EmptyBuffer.Value);
        makers[DicomVR.OL.Index] = static tag => new DicomOtherLong(tag, EmptyBuffer.Value);
        makers[DicomVR.OV.Index] = static tag => new DicomOtherVeryLong(tag, EmptyBuffer.Value);
        makers[DicomVR.OW.Index] = static tag => new DicomOtherWord(tag, EmptyBuffer.Value);
        makers[DicomVR.PN.Index] = static tag => new DicomPersonName(tag, null!, EmptyBuffer.Value);
        makers[DicomVR.SH.Index] = static tag => new DicomShortString(tag, null!, EmptyBuffer.Value);
        makers[DicomVR.SL.Index] = static tag => new DicomSignedLong(tag, EmptyBuffer.Value);
        makers[DicomVR.SS.Index] = static tag => new DicomSignedShort(tag, EmptyBuffer.Value);
        makers[DicomVR.ST.Index] = static tag => new DicomShortText(tag, null!, EmptyBuffer.Value);
        makers[DicomVR.SV.Index] = static tag => new DicomSignedVeryLong(tag, EmptyBuffer.Value);
        makers[DicomVR.TM.Index] = static tag => new DicomTime(tag, EmptyBuffer.Value);
        makers[DicomVR.UC.Index] = static tag => new DicomUnlimitedCharacters(tag, null!, EmptyBuffer.Value);
        makers[DicomVR.UI.Index] = static tag => new DicomUniqueIdentifier(tag, EmptyBuffer.Value);
        makers[DicomVR.UL.Index] = static tag => new DicomUnsignedLong(tag, EmptyBuffer.Value);
        makers[DicomVR.UN.Index] = static tag => new DicomUnknown(tag, EmptyBuffer.Value);
        makers[DicomVR.UR.Index] = static tag => new DicomUniversalResource(tag, null!, EmptyBuffer.Value);
        makers[DicomVR.US.Index] = static tag => new DicomUnsignedShort(tag, EmptyBuffer.Value);
        makers[DicomVR.UT.Index] = static tag => new DicomUnlimitedText(tag, null!, EmptyBuffer.Value);
        makers[DicomVR.UV.Index] = static tag => new DicomUnsignedVeryLong(tag, EmptyBuffer.Value);
        return makers;
    }

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
