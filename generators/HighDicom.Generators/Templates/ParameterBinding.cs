namespace HighDicom.Templates.Notation;

/// <summary>What an including row binds to a parameter of the included template.</summary>
internal sealed record ParameterBinding(string Parameter, CodeSet Codes) : RowStatement;
