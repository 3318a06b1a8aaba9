namespace HighDicom.Generators.Model;

/// <summary>An XML attribute of a table, or of the <c>info</c> element in it.</summary>
internal sealed record RawAttribute(string Name, string Value);
