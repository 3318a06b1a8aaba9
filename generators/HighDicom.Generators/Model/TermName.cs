namespace HighDicom.Generators.Model;

/// <summary>What the tables call something that a template writes in signs: a tag (eight digits), a UID, or a unit (its UCUM code).</summary>
internal sealed record TermName(string Key, string Name);
