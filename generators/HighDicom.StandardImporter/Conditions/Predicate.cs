using HighDicom.Requirements;

namespace HighDicom.StandardImporter.Conditions;

/// <summary>What a clause says of its subject.</summary>
/// <returns>The condition; null if it cannot be said of such a subject.</returns>
internal delegate Condition? Predicate(Subject subject);
