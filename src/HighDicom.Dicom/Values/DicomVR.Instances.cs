namespace FellowOakDicom;

public sealed partial class DicomVR
{
    /// <summary>No value representation: items and delimiters.</summary>
    public static readonly DicomVR NONE = new("NONE", "No Value Representation", typeof(object), VRTraits.Is32BitLength);

    /// <summary>Application Entity.</summary>
    public static readonly DicomVR AE = new("AE", "Application Entity", typeof(string), VRTraits.IsString | VRTraits.IsMultiValue) { MaximumLength = 16 };

    /// <summary>Age String.</summary>
    public static readonly DicomVR AS = new("AS", "Age String", typeof(string), VRTraits.IsString | VRTraits.IsMultiValue) { MaximumLength = 4 };

    /// <summary>Attribute Tag.</summary>
    public static readonly DicomVR AT = new("AT", "Attribute Tag", typeof(DicomTag), VRTraits.IsMultiValue | VRTraits.PadsWithZero) { MaximumLength = 4, UnitSize = 4, ByteSwap = 2 };

    /// <summary>Code String.</summary>
    public static readonly DicomVR CS = new("CS", "Code String", typeof(string), VRTraits.IsString | VRTraits.IsMultiValue) { MaximumLength = 16 };

    /// <summary>Date.</summary>
    public static readonly DicomVR DA = new("DA", "Date", typeof(DateTime), VRTraits.IsString | VRTraits.IsMultiValue) { MaximumLength = 8 };

    /// <summary>Decimal String.</summary>
    public static readonly DicomVR DS = new("DS", "Decimal String", typeof(decimal), VRTraits.IsString | VRTraits.IsMultiValue) { MaximumLength = 16 };

    /// <summary>Date Time.</summary>
    public static readonly DicomVR DT = new("DT", "Date Time", typeof(DateTime), VRTraits.IsString | VRTraits.IsMultiValue) { MaximumLength = 26 };

    /// <summary>Floating Point Double.</summary>
    public static readonly DicomVR FD = new("FD", "Floating Point Double", typeof(double), VRTraits.IsMultiValue | VRTraits.PadsWithZero) { MaximumLength = 8, UnitSize = 8, ByteSwap = 8 };

    /// <summary>Floating Point Single.</summary>
    public static readonly DicomVR FL = new("FL", "Floating Point Single", typeof(float), VRTraits.IsMultiValue | VRTraits.PadsWithZero) { MaximumLength = 4, UnitSize = 4, ByteSwap = 4 };

    /// <summary>Integer String.</summary>
    public static readonly DicomVR IS = new("IS", "Integer String", typeof(int), VRTraits.IsString | VRTraits.IsMultiValue) { MaximumLength = 12 };

    /// <summary>Long String.</summary>
    public static readonly DicomVR LO = new("LO", "Long String", typeof(string), VRTraits.IsString | VRTraits.IsMultiValue | VRTraits.IsStringEncoded) { MaximumLength = 64 };

    /// <summary>Long Text.</summary>
    public static readonly DicomVR LT = new("LT", "Long Text", typeof(string), VRTraits.IsString | VRTraits.IsStringEncoded) { MaximumLength = 10240 };

    /// <summary>Other Byte.</summary>
    public static readonly DicomVR OB = new("OB", "Other Byte", typeof(byte[]), VRTraits.IsMultiValue | VRTraits.Is32BitLength | VRTraits.PadsWithZero);

    /// <summary>Other Double.</summary>
    public static readonly DicomVR OD = new("OD", "Other Double", typeof(double[]), VRTraits.IsMultiValue | VRTraits.Is32BitLength | VRTraits.PadsWithZero) { UnitSize = 8, ByteSwap = 8 };

    /// <summary>Other Float.</summary>
    public static readonly DicomVR OF = new("OF", "Other Float", typeof(float[]), VRTraits.IsMultiValue | VRTraits.Is32BitLength | VRTraits.PadsWithZero) { UnitSize = 4, ByteSwap = 4 };

    /// <summary>Other Long.</summary>
    public static readonly DicomVR OL = new("OL", "Other Long", typeof(uint[]), VRTraits.IsMultiValue | VRTraits.Is32BitLength | VRTraits.PadsWithZero) { UnitSize = 4, ByteSwap = 4 };

    /// <summary>Other 64-bit Very Long.</summary>
    public static readonly DicomVR OV = new("OV", "Other 64-bit Very Long", typeof(ulong[]), VRTraits.IsMultiValue | VRTraits.Is32BitLength | VRTraits.PadsWithZero) { UnitSize = 8, ByteSwap = 8 };

    /// <summary>Other Word.</summary>
    public static readonly DicomVR OW = new("OW", "Other Word", typeof(ushort[]), VRTraits.IsMultiValue | VRTraits.Is32BitLength | VRTraits.PadsWithZero) { UnitSize = 2, ByteSwap = 2 };

    /// <summary>Person Name.</summary>
    public static readonly DicomVR PN = new("PN", "Person Name", typeof(string), VRTraits.IsString | VRTraits.IsMultiValue | VRTraits.IsStringEncoded) { MaximumLength = 64 };

    /// <summary>Short String.</summary>
    public static readonly DicomVR SH = new("SH", "Short String", typeof(string), VRTraits.IsString | VRTraits.IsMultiValue | VRTraits.IsStringEncoded) { MaximumLength = 16 };

    /// <summary>Signed Long.</summary>
    public static readonly DicomVR SL = new("SL", "Signed Long", typeof(int), VRTraits.IsMultiValue | VRTraits.PadsWithZero) { MaximumLength = 4, UnitSize = 4, ByteSwap = 4 };

    /// <summary>Sequence of Items.</summary>
    public static readonly DicomVR SQ = new("SQ", "Sequence of Items", typeof(DicomDataset), VRTraits.Is32BitLength | VRTraits.PadsWithZero) { UnitSize = 0, ByteSwap = 0 };

    /// <summary>Signed Short.</summary>
    public static readonly DicomVR SS = new("SS", "Signed Short", typeof(short), VRTraits.IsMultiValue | VRTraits.PadsWithZero) { MaximumLength = 2, UnitSize = 2, ByteSwap = 2 };

    /// <summary>Short Text.</summary>
    public static readonly DicomVR ST = new("ST", "Short Text", typeof(string), VRTraits.IsString | VRTraits.IsStringEncoded) { MaximumLength = 1024 };

    /// <summary>Signed 64-bit Very Long.</summary>
    public static readonly DicomVR SV = new("SV", "Signed 64-bit Very Long", typeof(long), VRTraits.IsMultiValue | VRTraits.Is32BitLength | VRTraits.PadsWithZero) { MaximumLength = 8, UnitSize = 8, ByteSwap = 8 };

    /// <summary>Time.</summary>
    public static readonly DicomVR TM = new("TM", "Time", typeof(DateTime), VRTraits.IsString | VRTraits.IsMultiValue) { MaximumLength = 16 };

    /// <summary>Unlimited Characters.</summary>
    public static readonly DicomVR UC = new("UC", "Unlimited Characters", typeof(string), VRTraits.IsString | VRTraits.IsMultiValue | VRTraits.IsStringEncoded | VRTraits.Is32BitLength);

    /// <summary>Unique Identifier.</summary>
    public static readonly DicomVR UI = new("UI", "Unique Identifier", typeof(DicomUID), VRTraits.IsString | VRTraits.IsMultiValue | VRTraits.PadsWithZero) { MaximumLength = 64 };

    /// <summary>Unsigned Long.</summary>
    public static readonly DicomVR UL = new("UL", "Unsigned Long", typeof(uint), VRTraits.IsMultiValue | VRTraits.PadsWithZero) { MaximumLength = 4, UnitSize = 4, ByteSwap = 4 };

    /// <summary>Unknown.</summary>
    public static readonly DicomVR UN = new("UN", "Unknown", typeof(byte[]), VRTraits.IsMultiValue | VRTraits.Is32BitLength | VRTraits.PadsWithZero);

    /// <summary>Universal Resource Identifier or Locator.</summary>
    public static readonly DicomVR UR = new("UR", "Universal Resource Identifier or Locator", typeof(string), VRTraits.IsString | VRTraits.IsStringEncoded | VRTraits.Is32BitLength);

    /// <summary>Unsigned Short.</summary>
    public static readonly DicomVR US = new("US", "Unsigned Short", typeof(ushort), VRTraits.IsMultiValue | VRTraits.PadsWithZero) { MaximumLength = 2, UnitSize = 2, ByteSwap = 2 };

    /// <summary>Unlimited Text.</summary>
    public static readonly DicomVR UT = new("UT", "Unlimited Text", typeof(string), VRTraits.IsString | VRTraits.IsStringEncoded | VRTraits.Is32BitLength);

    /// <summary>Unsigned 64-bit Very Long.</summary>
    public static readonly DicomVR UV = new("UV", "Unsigned 64-bit Very Long", typeof(ulong), VRTraits.IsMultiValue | VRTraits.Is32BitLength | VRTraits.PadsWithZero) { MaximumLength = 8, UnitSize = 8, ByteSwap = 8 };
}
