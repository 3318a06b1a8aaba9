namespace HighDicom.Generators.Model;

/// <summary>A context group (CID) with its members in published order.</summary>
internal sealed record ContextGroup(int Number, string Title, EquatableArray<Concept> Members);
