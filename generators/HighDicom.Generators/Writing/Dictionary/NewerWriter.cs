using System.Security;
using HighDicom.Generators.Model;

namespace HighDicom.Generators.Writing.Dictionary;

/// <summary>Writes HighDicom.NewerTags and HighDicom.NewerUids: what the standard has and the data layer's API lacks.</summary>
internal static class NewerWriter
{
    public static string Tags(List<DataElement> elements)
    {
        CodeWriter code = Start();
        code.Line("/// <summary>Tags that are younger than the fields of <see cref=\"DicomTag\"/>. Add their values with the VR of <see cref=\"FindVR\"/>: a dictionary may not know them.</summary>");
        code.Open("public static class NewerTags");
        foreach (DataElement element in elements)
        {
            code.Line($"/// <summary>{SecurityElement.Escape(FieldList.Summary(element))}.</summary>");
            code.Line($"public static DicomTag {FieldList.ByRule(element.Keyword, element.IsRetired)} {{ get; }} = new(0x{element.Tag.Substring(0, 4)}, 0x{element.Tag.Substring(4)});");
        }

        code.Line().Line("/// <summary>The VR of one of the tags above; null for any other tag.</summary>");
        code.Open("public static DicomVR? FindVR(DicomTag tag) => (((uint)tag.Group << 16) | tag.Element) switch");
        foreach (IGrouping<string, DataElement> group in elements.GroupBy(element => element.VR.Split(' ')[0]).OrderBy(group => group.Key, StringComparer.Ordinal))
        {
            code.Line($"{string.Join(" or ", group.Select(element => "0x" + element.Tag))} => DicomVR.{group.Key},");
        }

        return code.Line("_ => null,").Close(";").Close().ToString();
    }

    public static string Uids(List<UidEntry> uids)
    {
        CodeWriter code = Start();
        code.Line("/// <summary>UIDs that are younger than the fields of <see cref=\"DicomUID\"/>.</summary>").Open("public static class NewerUids");
        foreach (UidEntry uid in uids)
        {
            code.Line($"/// <summary>{SecurityElement.Escape(FieldList.Summary(uid))}.</summary>");
            code.Line($"public static DicomUID {FieldList.ByRule(uid.Keyword, uid.IsRetired)} {{ get; }} = new(\"{uid.Value}\", \"{uid.Name}\", DicomUidType.{UidDataWriter.TypeName(uid.Type)});");
        }

        return code.Close().ToString();
    }

    private static CodeWriter Start() =>
        CodeWriter.Generated().Line("using FellowOakDicom;").Line().Line("namespace HighDicom;").Line();
}
