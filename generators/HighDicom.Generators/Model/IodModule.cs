namespace HighDicom.Generators.Model;

/// <summary>A module of an IOD: information entity, the table's id, usage M, C or U, and the condition of a C.</summary>
internal sealed record IodModule(int Line, string Entity, string Table, string Title, string Usage, string Condition, string Otherwise);
