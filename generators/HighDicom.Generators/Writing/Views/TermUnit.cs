using HighDicom.Generators.Model;

namespace HighDicom.Generators.Writing.Views;

/// <summary>Several structs of values that share a file.</summary>
internal sealed record TermUnit(string Name, EquatableArray<TermStruct> Structs);
