namespace HighDicom.Generators.Model;

/// <summary>The rows of names.xml.</summary>
internal sealed record NamedCodes(string File, EquatableArray<NamedCode> Items);
