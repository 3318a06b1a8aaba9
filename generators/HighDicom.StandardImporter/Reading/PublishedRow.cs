namespace HighDicom.StandardImporter.Reading;

/// <summary>A row of a published table; a cell that spans several rows is in each of them.</summary>
internal sealed record PublishedRow(int Line, IReadOnlyList<PublishedCell> Cells)
{
    /// <summary>The text of a cell; empty if the row has no such cell.</summary>
    public string Text(int cell) => cell >= 0 && cell < Cells.Count ? Cells[cell].Text : "";

    /// <summary>The text of a cell with its quotes and dashes as they are.</summary>
    public string Exact(int cell) => cell >= 0 && cell < Cells.Count ? Cells[cell].Exact : "";
}
