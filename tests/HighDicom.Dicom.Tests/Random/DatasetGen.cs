using CsCheck;
using FellowOakDicom;
using FellowOakDicom.IO.Buffer;

namespace HighDicom.Dicom.Tests.Random;

/// <summary>Random data sets of all VRs.</summary>
internal static class DatasetGen
{
    private static readonly Gen<string> Word = Gen.Char["ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_"].Array[1, 12].Select(chars => new string(chars));
    private static readonly Gen<string> Wide = Gen.Char["abcÄÖüßéñ山田Ωжש 0123"].Array[1, 30].Select(chars => "x" + new string(chars).Trim() + "x");

    private static readonly Gen<DicomItem>[] Elements =
    [
        Word.Array[0, 3].Select(values => (DicomItem)new DicomCodeString(DicomTag.SelectorCSValue, values)),
        Word.Array[0, 3].Select(values => (DicomItem)new DicomApplicationEntity(DicomTag.SelectorAEValue, values)),
        Gen.Int[0, 999].Select(value => (DicomItem)new DicomAgeString(DicomTag.SelectorASValue, $"{value:D3}Y")),
        Gen.UInt.Array[0, 4].Select(values => (DicomItem)new DicomAttributeTag(DicomTag.SelectorATValue, Array.ConvertAll(values, value => (DicomTag)value))),
        Gen.Date.Array[0, 3].Select(values => (DicomItem)new DicomDate(DicomTag.SelectorDAValue, values)),
        Gen.DateTime.Array[0, 3].Select(values => (DicomItem)new DicomTime(DicomTag.SelectorTMValue, values)),
        Gen.DateTime.Array[0, 3].Select(values => (DicomItem)new DicomDateTime(DicomTag.SelectorDTValue, values)),
        Gen.Decimal.Array[0, 5].Select(values => (DicomItem)new DicomDecimalString(DicomTag.SelectorDSValue, values)),
        Gen.Int.Array[0, 5].Select(values => (DicomItem)new DicomIntegerString(DicomTag.SelectorISValue, values)),
        Wide.Array[0, 3].Select(values => (DicomItem)new DicomLongString(DicomTag.SelectorLOValue, values)),
        Wide.Select(value => (DicomItem)new DicomLongText(DicomTag.SelectorLTValue, value)),
        Wide.Array[0, 3].Select(values => (DicomItem)new DicomPersonName(DicomTag.SelectorPNValue, values)),
        Wide.Array[0, 3].Select(values => (DicomItem)new DicomShortString(DicomTag.SelectorSHValue, values)),
        Wide.Select(value => (DicomItem)new DicomShortText(DicomTag.SelectorSTValue, value)),
        Wide.Array[0, 3].Select(values => (DicomItem)new DicomUnlimitedCharacters(DicomTag.SelectorUCValue, values)),
        Wide.Select(value => (DicomItem)new DicomUnlimitedText(DicomTag.SelectorUTValue, value)),
        Word.Select(value => (DicomItem)new DicomUniversalResource(DicomTag.SelectorURValue, "http://" + value)),
        Gen.Int[0, int.MaxValue].Select(value => (DicomItem)new DicomUniqueIdentifier(DicomTag.SelectorUIValue, $"1.2.{value}")),
        Gen.Double.Array[0, 5].Select(values => (DicomItem)new DicomFloatingPointDouble(DicomTag.SelectorFDValue, values)),
        Gen.Single.Array[0, 5].Select(values => (DicomItem)new DicomFloatingPointSingle(DicomTag.SelectorFLValue, values)),
        Gen.Int.Array[0, 5].Select(values => (DicomItem)new DicomSignedLong(DicomTag.SelectorSLValue, values)),
        Gen.Short.Array[0, 5].Select(values => (DicomItem)new DicomSignedShort(DicomTag.SelectorSSValue, values)),
        Gen.Long.Array[0, 5].Select(values => (DicomItem)new DicomSignedVeryLong(DicomTag.SelectorSVValue, values)),
        Gen.UInt.Array[0, 5].Select(values => (DicomItem)new DicomUnsignedLong(DicomTag.SelectorULValue, values)),
        Gen.UShort.Array[0, 5].Select(values => (DicomItem)new DicomUnsignedShort(DicomTag.SelectorUSValue, values)),
        Gen.ULong.Array[0, 5].Select(values => (DicomItem)new DicomUnsignedVeryLong(DicomTag.SelectorUVValue, values)),
        Gen.Byte.Array[0, 50].Select(values => (DicomItem)new DicomOtherByte(DicomTag.SelectorOBValue, EvenLengthBuffer.Create(new MemoryByteBuffer(values)))),
        Gen.Double.Array[0, 5].Select(values => (DicomItem)new DicomOtherDouble(DicomTag.SelectorODValue, values)),
        Gen.Single.Array[0, 5].Select(values => (DicomItem)new DicomOtherFloat(DicomTag.SelectorOFValue, values)),
        Gen.UInt.Array[0, 5].Select(values => (DicomItem)new DicomOtherLong(DicomTag.SelectorOLValue, values)),
        Gen.ULong.Array[0, 5].Select(values => (DicomItem)new DicomOtherVeryLong(DicomTag.SelectorOVValue, values)),
        Gen.UShort.Array[0, 40_000].Select(values => (DicomItem)new DicomOtherWord(DicomTag.SelectorOWValue, values)),
        Gen.Byte.Array[0, 9].Select(values => (DicomItem)new DicomUnknown(new DicomTag(0x0009, 0x1001), EvenLengthBuffer.Create(new MemoryByteBuffer(values)))),
    ];

    private static readonly DicomTag[] SequenceTags = [DicomTag.ContentSequence, DicomTag.ConceptNameCodeSequence, DicomTag.ReferencedSOPSequence];

    private static readonly Gen<DicomTag> SequenceTag = Gen.Int[0, SequenceTags.Length - 1].Select(index => SequenceTags[index]);

    public static Gen<DicomDataset> Dataset { get; } = OfDepth(5);

    private static Gen<DicomDataset> OfDepth(int depth)
    {
        Gen<DicomItem> element = Gen.OneOf(Elements);
        Gen<DicomItem> item = depth == 0 ? element : Gen.Frequency(
            (8, element),
            (1, Gen.Select(SequenceTag, OfDepth(depth - 1).Array[0, 3], (tag, items) => (DicomItem)new DicomSequence(tag, items))));
        return item.Array[0, 8].Select(items => new DicomDataset().NotValidated().AddOrUpdate(items));
    }
}
