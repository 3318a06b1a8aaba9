namespace HighDicom.Templates.Matching;

/// <summary>A row that can describe an item, and how well.</summary>
internal readonly record struct RowCandidate(PlannedRow Row, MatchStrength Strength);
