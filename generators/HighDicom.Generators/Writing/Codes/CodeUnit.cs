using HighDicom.Generators.Model;

namespace HighDicom.Generators.Writing.Codes;

/// <summary>Some codes of a scheme: those whose names start with one letter, cut where they are many. One file.</summary>
internal sealed record CodeUnit(string Scheme, string Part, EquatableArray<CodeEntry> Codes);
