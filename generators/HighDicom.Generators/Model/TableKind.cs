namespace HighDicom.Generators.Model;

/// <summary>The role of a table of attributes.</summary>
internal enum TableKind
{
    Module,
    Macro,
    FunctionalGroup,
    Item,
}
