namespace HighDicom.Generators.Model;

/// <summary>A row of a table, with its line in the file (from 0).</summary>
internal sealed record RawRow(int Line, string Role, EquatableArray<RawCell> Cells)
{
    /// <summary>The text of the cell, or nothing if the row is shorter.</summary>
    public string Text(int cell) => cell < Cells.Count ? Cells[cell].Text : "";
}
