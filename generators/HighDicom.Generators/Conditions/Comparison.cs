namespace HighDicom.Requirements;

/// <summary>Whether a value of the attribute lies above or below a bound.</summary>
internal sealed record Comparison(TagReference Tag, bool Above, double Bound) : Condition;
