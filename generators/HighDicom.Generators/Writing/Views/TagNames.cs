using HighDicom.Generators.Model;

namespace HighDicom.Generators.Writing.Views;

/// <summary>How generated code names a tag: a field of the data layer, or of NewerTags where that has none.</summary>
internal sealed class TagNames(FieldNames fields)
{
    private readonly HashSet<string> _absent = [.. fields.Absent];
    private readonly Dictionary<string, string> _renamed = fields.Names();

    public string Of(DataElement element)
    {
        string byRule = element.Keyword + (element.IsRetired ? "RETIRED" : "");
        return _absent.Contains(element.Tag) ? "NewerTags." + byRule : "DicomTag." + (_renamed.TryGetValue(element.Tag, out string name) ? name : byRule);
    }
}
