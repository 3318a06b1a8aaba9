namespace HighDicom.Requirements;

/// <summary>Whether a module of the IOD, named by its file in part03/modules, is present.</summary>
internal sealed record ModulePresent(string Module) : Condition;
