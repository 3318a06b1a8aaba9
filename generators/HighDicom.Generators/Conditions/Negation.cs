namespace HighDicom.Requirements;

/// <summary>The operand does not hold.</summary>
internal sealed record Negation(Condition Operand) : Condition;
