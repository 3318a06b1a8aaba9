namespace HighDicom.Generators.Model;

/// <summary>A row of the registry of unique identifiers, PS3.6 annex A.</summary>
internal sealed record UidEntry(string Value, string Name, string Keyword, string Type, bool IsRetired);
