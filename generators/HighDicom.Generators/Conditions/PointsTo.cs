namespace HighDicom.Requirements;

/// <summary>Whether the AT value of the attribute is the target's tag.</summary>
internal sealed record PointsTo(TagReference Tag, uint Target) : Condition;
