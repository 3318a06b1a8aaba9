namespace HighDicom.StandardImporter.Tables;

/// <summary>A context group: its own codes, and the groups that it includes.</summary>
internal sealed record FactContextGroup(int Number, string Caption, IReadOnlyList<FactConcept> Concepts, IReadOnlyList<int> Includes);
