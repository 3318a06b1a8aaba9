namespace HighDicom.StandardImporter.Tables;

/// <summary>A template of PS3.16, or the parameters of one.</summary>
/// <param name="Id">"table_TID_1500", "table_TID_1501_Parameters".</param>
/// <param name="Label">"TID 1500".</param>
/// <param name="Caption">The template's title.</param>
/// <param name="Info">The attributes of its <c>info</c> element, in order.</param>
/// <param name="Header">The heads of its columns.</param>
/// <param name="Rows">Its rows.</param>
internal sealed record FactTemplate(
    string Id,
    string Label,
    string Caption,
    IReadOnlyList<(string Name, string Value)> Info,
    IReadOnlyList<string> Header,
    IReadOnlyList<FactTemplateRow> Rows)
{
    public bool IsParameters => Id.EndsWith("_Parameters", StringComparison.Ordinal);
}
