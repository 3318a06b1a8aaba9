using HighDicom.Generators.Model;

namespace HighDicom.Generators.Writing.Dictionary;

/// <summary>Decides which registry rows become public static fields, and their names.</summary>
internal static class FieldList
{
    /// <summary>The rows with a field in DicomTag, in order of tags.</summary>
    public static List<Field> Tags(IEnumerable<DataElement> elements, FieldNames facts)
    {
        HashSet<string> absent = [.. facts.Absent];
        Dictionary<string, string> names = facts.Names();
        return [.. elements
            .Where(element => !element.IsRange && element.Keyword.Length > 0 && !absent.Contains(element.Tag))
            .OrderBy(element => element.Tag, StringComparer.Ordinal)
            .Select(element => new Field(names.TryGetValue(element.Tag, out string? name) ? name : ByRule(element.Keyword, element.IsRetired), element.Tag, Summary(element)))];
    }

    /// <summary>The rows that have a keyword and no field in DicomTag.</summary>
    public static List<DataElement> NewerTags(IEnumerable<DataElement> elements, FieldNames facts)
    {
        HashSet<string> absent = [.. facts.Absent];
        return [.. elements.Where(element => absent.Contains(element.Tag)).OrderBy(element => element.Tag, StringComparer.Ordinal)];
    }

    /// <summary>The rows with a field in DicomUID, in the order of the registry.</summary>
    public static List<UidEntry> Uids(IEnumerable<UidEntry> uids, FieldNames facts)
    {
        HashSet<string> absent = [.. facts.Absent];
        return [.. uids.Where(uid => uid.Keyword.Length > 0 && !absent.Contains(uid.Value))];
    }

    /// <summary>The rows that have a keyword and no field in DicomUID.</summary>
    public static List<UidEntry> NewerUids(IEnumerable<UidEntry> uids, FieldNames facts)
    {
        HashSet<string> absent = [.. facts.Absent];
        return [.. uids.Where(uid => absent.Contains(uid.Value))];
    }

    public static string ByRule(string keyword, bool isRetired) => isRetired ? keyword + "RETIRED" : keyword;

    public static string Summary(DataElement element) =>
        $"({element.Tag.Substring(0, 4)},{element.Tag.Substring(4)}) {element.Name} · {element.VR} · {element.VM}{(element.IsRetired ? " · retired" : "")}";

    public static string Summary(UidEntry uid) => $"{uid.Value} {uid.Name} · {uid.Type}{(uid.IsRetired ? " · retired" : "")}";
}
