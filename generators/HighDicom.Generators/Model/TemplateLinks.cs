namespace HighDicom.Generators.Model;

/// <summary>What a template names: other templates, context groups, and codes. Enough to compute what a selection reaches.</summary>
internal sealed record TemplateLinks(int Number, EquatableArray<int> Templates, EquatableArray<int> ContextGroups, EquatableArray<Concept> Codes);
