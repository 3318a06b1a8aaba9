namespace HighDicom.Templates.Notation;

/// <summary>A code as a template row writes it; compared by value and scheme, never by meaning.</summary>
internal sealed record RowCode(string Value, string Scheme, string Meaning);
