namespace HighDicom.Generators.Model;

/// <summary>A functional group macro of an IOD: the table's id, usage M, C or U, where it may stand (shared, per-frame, either), and the condition of a C.</summary>
internal sealed record IodGroup(int Line, string Table, string Title, string Usage, string Placement, string Condition, string Otherwise);
