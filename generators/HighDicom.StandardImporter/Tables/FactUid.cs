namespace HighDicom.StandardImporter.Tables;

/// <summary>A UID of PS3.6.</summary>
internal sealed record FactUid(string Uid, string Name, string Keyword, string Type, bool Retired);
