namespace HighDicom.Requirements;

/// <summary>Stands for all rows of another table.</summary>
internal sealed class TableInclude(string table) : TableEntry
{
    /// <summary>The id of the other table, for example <c>table_10-11</c>.</summary>
    public string Table { get; } = table;
}
