namespace HighDicom.Requirements;

/// <summary>A whole requirement turned round: the attribute must be absent if the operand holds, and is optional otherwise.</summary>
internal sealed record NeverIf(Condition Operand) : Condition;
