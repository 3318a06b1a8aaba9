namespace HighDicom.StandardImporter.Tables;

/// <summary>A row of a template: the content of its cells as XML.</summary>
/// <param name="Line">Where it is published, for messages.</param>
/// <param name="Uncertain">Whether it is marked as not sure.</param>
/// <param name="Cells">For each cell its lines, as XML.</param>
internal sealed record FactTemplateRow(int Line, bool Uncertain, IReadOnlyList<IReadOnlyList<string>> Cells)
{
    /// <summary>The published condition, for messages; never written.</summary>
    public string Sentence { get; init; } = "";

    public string Number => Cells.Count > 0 && Cells[0].Count > 0 ? Cells[0][0] : "";
}
