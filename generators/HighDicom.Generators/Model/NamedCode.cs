namespace HighDicom.Generators.Model;

/// <summary>A row of names.xml: a code and the name that people agreed on.</summary>
internal sealed record NamedCode(int Line, string Scheme, string Value, string Name);
