namespace HighDicom.StandardImporter.Tables;

/// <summary>A code.</summary>
internal sealed record FactConcept(string Scheme, string Value, string Meaning);
