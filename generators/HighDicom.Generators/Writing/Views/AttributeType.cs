using HighDicom.Generators.Model;

namespace HighDicom.Generators.Writing.Views;

/// <summary>The C# type of an attribute that is no sequence, and the accessors of DatasetView that read and write it.</summary>
internal sealed record AttributeType(string Type, string Read, string Write)
{
    /// <summary>The VRs whose values are texts that tables may list.</summary>
    public static bool HoldsTerms(string vr) => vr is "CS" or "LO" or "SH" or "UC" or "ST" or "LT" or "UT" or "AE";

    /// <summary>The type by VR and VM; with a struct of terms if some table lists terms for the attribute.</summary>
    public static AttributeType Of(DataElement element, bool hasTerms)
    {
        bool isList = element.VM != "1" && element.VR is not ("LT" or "ST" or "UT" or "UR");
        string vr = "DicomVR." + element.VR;
        return element.VR switch
        {
            "US" or "SS" or "SL" or "IS" => Number("int", vr, isList),
            "US or SS" => Number("int", "", isList),
            "UL" or "SV" => Number("long", vr, isList),
            "UV" => Number("ulong", vr, isList),
            "FL" => Number("float", vr, isList),
            "FD" or "DS" => Number("double", vr, isList),
            "DA" => Plain("DateOnly", "Date", isList),
            "TM" => Plain("TimeOnly", "Time", isList),
            "DT" => Plain("DateTimeText", "DateTime", isList),
            "UI" => Plain("DicomUID", "Uid", isList),
            "AT" => Plain("DicomTag", "Tag", isList),
            "OB or OW" => new("IByteBuffer?", "GetBytes(", "SetPixelBytes("),
            "OB" or "OW" or "OD" or "OF" or "OL" or "OV" or "UN" => new("IByteBuffer?", "GetBytes(", "SetBytes(" + vr),
            _ when element.VR.Contains(" or ") => new("IByteBuffer?", "GetBytes(", "SetBytes(DicomVR.OW"),
            _ => Text(element, vr, isList, hasTerms && HoldsTerms(element.VR)),
        };
    }

    /// <summary>The body of the getter.</summary>
    public string Getter(string tag) => Read + tag + ")";

    /// <summary>The body of the setter.</summary>
    public string Setter(string tag, bool type2)
    {
        int open = Write.IndexOf('(') + 1;
        string vr = Write.Substring(open);
        return Write.Substring(0, open) + tag + ", " + (vr.Length > 0 ? vr + ", " : "") + "value" + (type2 ? ", true)" : ")");
    }

    private static AttributeType Number(string type, string vr, bool isList)
    {
        string accessor = type switch { "int" => "Int32", "long" => "Int64", "ulong" => "UInt64", "float" => "Single", _ => "Double" };
        string setter = vr.Length > 0 ? "Set" + accessor : "SetPixelNumber";
        return isList
            ? new("IReadOnlyList<" + type + ">?", "Get" + accessor + "s(", setter + "s(" + vr)
            : new(type + "?", "Get" + accessor + "(", setter + "(" + vr);
    }

    private static AttributeType Plain(string type, string accessor, bool isList) => isList
        ? new("IReadOnlyList<" + type + ">?", "Get" + accessor + "s(", "Set" + accessor + "s(")
        : new(type + "?", "Get" + accessor + "(", "Set" + accessor + "(");

    private static AttributeType Text(DataElement element, string vr, bool isList, bool hasTerms)
    {
        string type = hasTerms ? element.Keyword + "Value" : "string";
        string accessor = hasTerms ? "Term" : "Text";
        string read = hasTerms ? "<" + type + ">(" : "(";
        return isList
            ? new("IReadOnlyList<" + type + ">?", "Get" + accessor + "s" + read, "Set" + accessor + "s(" + vr)
            : new(type + "?", "Get" + accessor + read, "Set" + accessor + (hasTerms ? "<" + type + ">(" : "(") + vr);
    }
}
