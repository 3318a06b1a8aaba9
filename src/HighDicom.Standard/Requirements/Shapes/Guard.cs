namespace HighDicom.Requirements;

/// <summary>What must hold for an entry to belong to an item: a module that is there, a condition, or both.</summary>
/// <param name="Module">The number of the module in its IOD; -1 where no module matters.</param>
/// <param name="Applies">The condition; null is always.</param>
internal sealed record Guard(int Module, Condition? Applies);
