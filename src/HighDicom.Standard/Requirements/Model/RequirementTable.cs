namespace HighDicom.Requirements;

/// <summary>A table of attributes: module, macro, functional group or shared item. Immutable once read.</summary>
internal sealed class RequirementTable(string id, string name, string section, string title)
{
    /// <summary>The published id, for example <c>table_C.8.20-2</c>.</summary>
    public string Id { get; } = id;

    /// <summary>The name of the file in standard-xml, for example <c>segmentation-image</c>.</summary>
    public string Name { get; } = name;

    /// <summary>The section that has the table.</summary>
    public StandardReference Reference { get; } = new(3, section);

    public string Title { get; } = title;

    /// <summary>The rows at the top of the table.</summary>
    public required IReadOnlyList<TableEntry> Entries { get; set; }
}
