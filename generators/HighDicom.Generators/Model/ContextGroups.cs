namespace HighDicom.Generators.Model;

/// <summary>The context groups of one file.</summary>
internal sealed record ContextGroups(string File, EquatableArray<ContextGroup> Groups);
