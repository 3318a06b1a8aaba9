namespace HighDicom.Requirements;

/// <summary>What a sequence of a known item consists of.</summary>
/// <param name="Place">The place of its items.</param>
/// <param name="Reference">The section that describes it.</param>
internal readonly record struct KnownSequence(ItemPlace Place, StandardReference Reference);
