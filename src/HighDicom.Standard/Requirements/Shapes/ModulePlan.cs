using HighDicom.Iods;

namespace HighDicom.Requirements;

/// <summary>A module of an IOD as the checker uses it.</summary>
/// <param name="Module">What the IOD's table says of it.</param>
/// <param name="Table">Its rows; null if standard-xml does not have them.</param>
/// <param name="Condition">The condition of its presence; null without one.</param>
/// <param name="IsForbiddenOtherwise">Whether it must not be there while the condition does not hold.</param>
internal sealed record ModulePlan(IodModule Module, RequirementTable? Table, Condition? Condition, bool IsForbiddenOtherwise);
