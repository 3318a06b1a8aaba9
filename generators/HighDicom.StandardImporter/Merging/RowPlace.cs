namespace HighDicom.StandardImporter.Merging;

/// <summary>A row of a table: for messages and the ledger.</summary>
internal readonly record struct RowPlace(string Table, string Row, int Line)
{
    public override string ToString() => Table + " " + Row;
}
