namespace HighDicom.Generators.Model;

/// <summary>A coded concept. One code may stand in several concepts that differ in meaning.</summary>
internal sealed record Concept(string Scheme, string Value, string Meaning);
