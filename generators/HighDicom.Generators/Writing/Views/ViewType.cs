using HighDicom.Generators.Model;

namespace HighDicom.Generators.Writing.Views;

/// <summary>
/// A class or interface of a view. <c>Base</c> is Module, Item or FunctionalGroup; empty for an interface. <c>Interfaces</c> are those of the included macros.
/// </summary>
internal sealed record ViewType(
    string Name,
    string Base,
    EquatableArray<string> Interfaces,
    string Doc,
    EquatableArray<ViewMember> Members,
    EquatableArray<ExplicitMember> Explicit,
    EquatableArray<ViewType> Nested)
{
    public bool IsInterface => Base.Length == 0;
}
