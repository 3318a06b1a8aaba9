namespace FellowOakDicom;

/// <summary>A value representation: the data type and format of an element's values (PS3.5 section 6.2).</summary>
public sealed partial class DicomVR
{
    private const int LetterCount = 26;

    private readonly VRTraits _traits;

    private DicomVR(string code, string name, Type valueType, VRTraits traits) =>
        (Code, Name, ValueType, _traits, Key, Index) =
            (code, name, valueType, traits, (code[0] << 8) | code[1], ((code[0] - 'A') * LetterCount) + code[1] - 'A');

    /// <summary>The two letters.</summary>
    public string Code { get; }

    /// <summary>The name in PS3.5.</summary>
    public string Name { get; }

    /// <summary>Whether the value is text.</summary>
    public bool IsString => (_traits & VRTraits.IsString) != 0;

    /// <summary>Whether the text follows Specific Character Set.</summary>
    public bool IsStringEncoded => (_traits & VRTraits.IsStringEncoded) != 0;

    /// <summary>Whether the length in explicit VR has 16 bits.</summary>
    public bool Is16bitLength => (_traits & VRTraits.Is32BitLength) == 0;

    /// <summary>Whether there may be several values.</summary>
    public bool IsMultiValue => (_traits & VRTraits.IsMultiValue) != 0;

    /// <summary>The byte that makes the length even: blank for text, 0 for UI and binary values.</summary>
    public byte PaddingValue => (_traits & VRTraits.PadsWithZero) != 0 ? (byte)0 : (byte)' ';

    /// <summary>The greatest length of one value, in characters for text and bytes otherwise; 0 if there is no limit.</summary>
    public uint MaximumLength { get; private init; }

    /// <summary>Bytes of one value of fixed length; 1 for text.</summary>
    public int UnitSize { get; private init; } = 1;

    /// <summary>The number of bytes that are swapped together between little and big endian.</summary>
    public int ByteSwap { get; private init; } = 1;

    /// <summary>The type that represents a value; an array type for the O* representations and UN.</summary>
    public Type ValueType { get; }

    /// <summary>The number of places in a table by <see cref="Index"/>.</summary>
    internal const int IndexCount = LetterCount * LetterCount;

    /// <summary>The place in a table of VRs.</summary>
    internal int Index { get; }

    /// <summary>The two letters as a number, for switches.</summary>
    internal int Key { get; }

    /// <summary>The VR of the two letters.</summary>
    /// <exception cref="DicomDataException">There is no such VR.</exception>
    public static DicomVR Parse(string vr) => TryParse(vr, out DicomVR? result) ? result : throw new DicomDataException($"\"{vr}\" is not a VR");

    /// <summary>The VR of the two letters; false if there is none.</summary>
    public static bool TryParse(string vr, [System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out DicomVR? result)
    {
        result = vr is { Length: 2 } ? Find((byte)vr[0], (byte)vr[1]) : vr == "NONE" ? NONE : null;
        return result is not null;
    }

    /// <summary>The VR of the two letters in ASCII; false if there is none.</summary>
    public static bool TryParse(byte[] vr, [System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out DicomVR? result)
    {
        result = vr is { Length: 2 } ? Find(vr[0], vr[1]) : null;
        return result is not null;
    }

    /// <summary>Checks one value, or all values of a text with backslashes, against the rules of this VR.</summary>
    /// <exception cref="DicomValidationException">A rule is broken.</exception>
    public void ValidateString(string content) => ValueRules.Check(this, content);

    /// <summary>The two letters.</summary>
    public override string ToString() => Code;

    internal static DicomVR? Find(byte first, byte second)
    {
        uint column = (uint)(first - 'A');
        uint row = (uint)(second - 'A');
        return column < LetterCount && row < LetterCount ? Codes.Table[(column * LetterCount) + row] : null;
    }

    /// <summary>Apart, since it needs all instances first.</summary>
    private static class Codes
    {
        public static readonly DicomVR?[] Table = CreateByCode();

        private static DicomVR?[] CreateByCode()
        {
            DicomVR?[] table = new DicomVR?[IndexCount];
            DicomVR[] all =
            [
                AE, AS, AT, CS, DA, DS, DT, FD, FL, IS, LO, LT, OB, OD, OF, OL, OV, OW, PN, SH, SL, SQ, SS, ST, SV, TM, UC, UI, UL, UN, UR, US, UT, UV,
            ];
            foreach (DicomVR vr in all)
            {
                table[vr.Index] = vr;
            }

            return table;
        }
    }
}
