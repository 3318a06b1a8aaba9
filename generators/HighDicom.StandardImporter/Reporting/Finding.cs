namespace HighDicom.StandardImporter.Reporting;

/// <summary>Something that a person should look at.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Table">The id of the published table, or a file of standard-xml.</param>
/// <param name="Line">The line of the published part; 0 if it has none.</param>
/// <param name="Row">The row: a tag, a module, a number.</param>
/// <param name="Text">The sentence or the reason.</param>
internal sealed record Finding(FindingKind Kind, string Table, int Line, string Row, string Text);
