namespace HighDicom.Generators.Writing.Codes;

/// <summary>A code as a member of its scheme's class; <c>Row</c> is what a look-up reads: value and meanings with bars between them.</summary>
internal sealed record CodeEntry(string Name, string Value, string Meaning, string Row);
