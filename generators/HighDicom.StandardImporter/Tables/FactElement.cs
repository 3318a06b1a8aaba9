namespace HighDicom.StandardImporter.Tables;

/// <summary>A data element of PS3.6.</summary>
internal sealed record FactElement(string Tag, string Name, string Keyword, string Vr, string Vm, bool Retired);
