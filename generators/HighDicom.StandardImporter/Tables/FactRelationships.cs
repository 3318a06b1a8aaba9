namespace HighDicom.StandardImporter.Tables;

/// <summary>Which value types may stand under which in the content of an SR IOD.</summary>
/// <param name="Iod">The name of the IOD's file.</param>
/// <param name="ByReference">Whether any relationship may be by reference.</param>
/// <param name="Rows">Source value types, relationship type, target value types, mode.</param>
internal sealed record FactRelationships(string Iod, bool ByReference, IReadOnlyList<IReadOnlyList<string>> Rows);
