namespace HighDicom.Generators.Model;

/// <summary>What the text of one template needs: its own table, the tables of the templates that it includes, and the names of what they write in signs.</summary>
internal sealed record TemplateUnit(TemplateSheet Sheet, EquatableArray<TemplateSheet> Included, EquatableArray<TermName> Names);
