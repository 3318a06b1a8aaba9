namespace HighDicom.Requirements;

/// <summary>The standard has a condition that nobody has written as an expression yet.</summary>
internal sealed record UnknownCondition : Condition;
