namespace HighDicom.Generators.Writing.Codes;

/// <summary>A member of a context group: its name, its place among the members, and its documentation.</summary>
internal sealed record ContextGroupMember(string Name, int Row, string Doc);
