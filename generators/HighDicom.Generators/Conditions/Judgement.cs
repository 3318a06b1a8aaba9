namespace HighDicom.Requirements;

/// <summary>Only a person or the caller can tell; the question is a hint for them.</summary>
internal sealed record Judgement(string Question) : Condition;
