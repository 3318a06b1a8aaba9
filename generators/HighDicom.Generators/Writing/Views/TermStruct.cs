using HighDicom.Generators.Model;

namespace HighDicom.Generators.Writing.Views;

/// <summary>An open struct of values: one for each attribute for which some table lists terms.</summary>
internal sealed record TermStruct(string Name, string Title, EquatableArray<Term> Terms);
