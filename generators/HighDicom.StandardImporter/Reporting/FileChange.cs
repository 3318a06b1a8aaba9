namespace HighDicom.StandardImporter.Reporting;

/// <summary>A file of standard-xml that is new, changed, or no longer published.</summary>
/// <param name="Path">Below the folder, with forward slashes.</param>
/// <param name="Kind">"new", "changed" or "removed".</param>
/// <param name="Lines">The lines that differ, with "-" or "+" before them.</param>
internal sealed record FileChange(string Path, string Kind, IReadOnlyList<string> Lines);
