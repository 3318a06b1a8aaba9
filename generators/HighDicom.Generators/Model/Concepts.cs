namespace HighDicom.Generators.Model;

/// <summary>The concepts of one file: one coding scheme.</summary>
internal sealed record Concepts(string File, EquatableArray<Concept> Items);
