using HighDicom.Generators.Model;

namespace HighDicom.Generators.Writing.Codes;

/// <summary>Context groups that share a generated file.</summary>
internal sealed record ContextGroupUnit(string Name, EquatableArray<ContextGroupType> Groups);
