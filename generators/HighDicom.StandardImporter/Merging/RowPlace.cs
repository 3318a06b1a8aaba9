namespace HighDicom.StandardImporter.Merging;

/// <summary>A row of a table: for messages and the ledger.</summary>
internal readonly record struct RowPlace(string Table, string Row, int Line)
{
    /// <summary>The attribute of the row, as (gggg,eeee).</summary>
    public string Tag => Row[(Row.LastIndexOf('/') + 1)..];

    public override string ToString() => Table + " " + Row;
}
