namespace HighDicom.Requirements;

/// <summary>Both hold.</summary>
internal sealed record AllOf(Condition Left, Condition Right) : Condition;
