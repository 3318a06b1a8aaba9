namespace HighDicom.StandardImporter.Tables;

/// <summary>A module, macro, functional group or item.</summary>
/// <param name="Id">The published id, for example "table_C.8.20-2".</param>
/// <param name="Role">"module", "macro", "functional-group" or "item".</param>
/// <param name="Name">The name of its file.</param>
/// <param name="Section">The id of its section; empty where the standard has no such table.</param>
/// <param name="Caption">The published caption.</param>
/// <param name="Rows">Its rows, in published order.</param>
internal sealed record FactTable(string Id, string Role, string Name, string Section, string Caption, IReadOnlyList<FactRow> Rows)
{
    /// <summary>The folder of part03 that holds tables of the role.</summary>
    public string Folder => Role switch
    {
        "module" => "modules",
        "macro" => "macros",
        "functional-group" => "functional-groups",
        _ => "items",
    };
}
