namespace HighDicom.StandardImporter.Tables;

/// <summary>An IOD: its modules and functional groups.</summary>
internal sealed record FactIod(string Id, string Name, string Title, IReadOnlyList<string> SopClasses, IReadOnlyList<FactModule> Modules, IReadOnlyList<FactGroup> Groups);
