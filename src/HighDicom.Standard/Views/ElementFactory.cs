using System.Globalization;
using System.Numerics;
using FellowOakDicom;
using FellowOakDicom.IO.Buffer;

namespace HighDicom.Modules;

/// <summary>Makes elements of a given VR. Numbers are formatted here, as the data layer's own formatting depends on the culture or loses digits.</summary>
internal static class ElementFactory
{
    /// <summary>An element of a VR of text; of any other VR only without values.</summary>
    public static DicomElement Texts(DicomTag tag, DicomVR vr, string[] values) => vr.Code switch
    {
        "AE" => new DicomApplicationEntity(tag, values),
        "AS" => new DicomAgeString(tag, values),
        "CS" => new DicomCodeString(tag, values),
        "DA" => new DicomDate(tag, values),
        "DS" => new DicomDecimalString(tag, values),
        "DT" => new DicomDateTime(tag, values),
        "IS" => new DicomIntegerString(tag, values),
        "LO" => new DicomLongString(tag, values),
        "PN" => new DicomPersonName(tag, values),
        "SH" => new DicomShortString(tag, values),
        "TM" => new DicomTime(tag, values),
        "UC" => new DicomUnlimitedCharacters(tag, values),
        "UI" => new DicomUniqueIdentifier(tag, values),
        "LT" => new DicomLongText(tag, Single(values)),
        "ST" => new DicomShortText(tag, Single(values)),
        "UR" => new DicomUniversalResource(tag, Single(values)),
        "UT" => new DicomUnlimitedText(tag, Single(values)),
        "AT" => new DicomAttributeTag(tag, new DicomTag[Empty(values)]),
        _ => Empty(values) == 0 ? Bytes(tag, vr, EmptyBuffer.Value) : throw new ArgumentException($"{vr.Code} holds no text.", nameof(vr)),
    };

    /// <summary>An element of a VR of numbers.</summary>
    /// <exception cref="ArgumentOutOfRangeException">A number does not fit into the VR.</exception>
    public static DicomElement Numbers<T>(DicomTag tag, DicomVR vr, IReadOnlyList<T> values)
        where T : struct, INumber<T>
    {
        try
        {
            return vr.Code switch
            {
                "DS" => new DicomDecimalString(tag, Map(values, static value => DecimalText.Format(double.CreateChecked(value)))),
                "IS" => new DicomIntegerString(tag, Map(values, static value => int.CreateChecked(value).ToString(CultureInfo.InvariantCulture))),
                "US" => new DicomUnsignedShort(tag, Map(values, ushort.CreateChecked)),
                "SS" => new DicomSignedShort(tag, Map(values, short.CreateChecked)),
                "UL" => new DicomUnsignedLong(tag, Map(values, uint.CreateChecked)),
                "SL" => new DicomSignedLong(tag, Map(values, int.CreateChecked)),
                "UV" => new DicomUnsignedVeryLong(tag, Map(values, ulong.CreateChecked)),
                "SV" => new DicomSignedVeryLong(tag, Map(values, long.CreateChecked)),
                "FL" => new DicomFloatingPointSingle(tag, Map(values, float.CreateChecked)),
                "FD" => new DicomFloatingPointDouble(tag, Map(values, double.CreateChecked)),
                _ => throw new ArgumentException($"{vr.Code} holds no numbers.", nameof(vr)),
            };
        }
        catch (OverflowException)
        {
            throw new ArgumentOutOfRangeException(nameof(values), string.Join('\\', values), $"A value does not fit into {tag}, whose VR is {vr.Code}.");
        }
    }

    /// <summary>An element over bytes as they are in a little endian file.</summary>
    public static DicomElement Bytes(DicomTag tag, DicomVR vr, IByteBuffer bytes) => vr.Code switch
    {
        "OB" => new DicomOtherByte(tag, bytes),
        "OW" => new DicomOtherWord(tag, bytes),
        "OD" => new DicomOtherDouble(tag, bytes),
        "OF" => new DicomOtherFloat(tag, bytes),
        "OL" => new DicomOtherLong(tag, bytes),
        "OV" => new DicomOtherVeryLong(tag, bytes),
        "UN" => new DicomUnknown(tag, bytes),
        "US" => new DicomUnsignedShort(tag, bytes),
        "SS" => new DicomSignedShort(tag, bytes),
        "UL" => new DicomUnsignedLong(tag, bytes),
        "SL" => new DicomSignedLong(tag, bytes),
        "UV" => new DicomUnsignedVeryLong(tag, bytes),
        "SV" => new DicomSignedVeryLong(tag, bytes),
        "FL" => new DicomFloatingPointSingle(tag, bytes),
        "FD" => new DicomFloatingPointDouble(tag, bytes),
        _ => throw new ArgumentException($"{vr.Code} holds no bytes.", nameof(vr)),
    };

    private static TResult[] Map<T, TResult>(IReadOnlyList<T> values, Func<T, TResult> map)
    {
        TResult[] mapped = new TResult[values.Count];
        for (int i = 0; i < mapped.Length; i++)
        {
            mapped[i] = map(values[i]);
        }

        return mapped;
    }

    private static string Single(string[] values) => values.Length == 0 ? "" : string.Join('\\', values);

    private static int Empty(string[] values) => values.Length == 0 ? 0 : throw new ArgumentException("An attribute tag is not written from text.", nameof(values));
}
