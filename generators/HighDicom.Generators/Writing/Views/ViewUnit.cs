using HighDicom.Generators.Model;

namespace HighDicom.Generators.Writing.Views;

/// <summary>The types that one table gives: all that one generated file needs.</summary>
internal sealed record ViewUnit(string Name, EquatableArray<ViewType> Types);
