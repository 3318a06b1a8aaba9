namespace HighDicom.Generators.Model;

/// <summary>What the text of one template needs: its own table and the tables of the templates that it includes.</summary>
internal sealed record TemplateUnit(TemplateSheet Sheet, EquatableArray<TemplateSheet> Included);
