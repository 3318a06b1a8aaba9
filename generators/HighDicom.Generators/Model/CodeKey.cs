namespace HighDicom.Generators.Model;

/// <summary>What identifies a code: coding scheme designator and value.</summary>
internal readonly record struct CodeKey(string Scheme, string Value);
