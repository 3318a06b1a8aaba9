using HighDicom.Generators.Model;

namespace HighDicom.Generators.Writing.Requirements;

/// <summary>The content relationships of all SR IODs, from one file.</summary>
internal sealed record SrRelationships(EquatableArray<SrIodRelationships> Iods);
