namespace HighDicom.Requirements;

/// <summary>One row's claim on a slot.</summary>
/// <param name="Row">The row.</param>
/// <param name="Guard">The number of its guard in the shape; -1 is none.</param>
/// <param name="IsOptional">Whether the attribute may be missing whatever its type says (functional groups: their presence has rules of its own).</param>
internal readonly record struct SlotEntry(RequirementRow Row, int Guard, bool IsOptional);
