namespace HighDicom.StandardImporter.Tables;

/// <summary>A list of values of an attribute.</summary>
/// <param name="When">"value N", an expression, or empty: which values it is about, or when.</param>
/// <param name="Enumerated">Whether no other value is allowed.</param>
/// <param name="Terms">The values.</param>
internal sealed record FactValues(string When, bool Enumerated, IReadOnlyList<string> Terms);
