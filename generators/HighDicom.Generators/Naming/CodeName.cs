using HighDicom.Generators.Model;

namespace HighDicom.Generators.Naming;

/// <summary>A code with the name of its member, the meaning that most context groups use, and its other meanings.</summary>
internal sealed record CodeName(CodeKey Key, string Name, string Meaning, EquatableArray<string> OtherMeanings);
