namespace HighDicom.Requirements;

/// <summary>A list of values beside which no other is allowed.</summary>
/// <param name="When">The list counts while this holds; null is always.</param>
/// <param name="Position">Which value of the attribute it is about, from 1; 0 is every value.</param>
/// <param name="Terms">The allowed values.</param>
internal sealed record ValueConstraint(Condition? When, int Position, IReadOnlyList<string> Terms);
