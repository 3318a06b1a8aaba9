namespace HighDicom.Requirements;

/// <summary>At least one holds.</summary>
internal sealed record AnyOf(Condition Left, Condition Right) : Condition;
