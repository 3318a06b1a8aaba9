namespace HighDicom.Templates.Notation;

/// <summary>What the including row binds to a parameter of the template; not constrained if it binds nothing.</summary>
internal sealed record ParameterCodes(string Name) : CodeSet;
