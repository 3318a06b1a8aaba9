namespace HighDicom.Generators.Writing.Codes;

/// <summary>A member of a context group: its name, the expression that makes it, and its documentation.</summary>
internal sealed record ContextGroupMember(string Name, string Expression, string Doc);
