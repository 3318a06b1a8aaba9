namespace HighDicom.Generators.Model;

/// <summary>The names of types that users of the data layer see.</summary>
internal sealed record TypeNames(EquatableArray<string> Names);
