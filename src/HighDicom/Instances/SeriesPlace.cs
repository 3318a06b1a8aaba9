namespace HighDicom;

/// <summary>The place of one instance in its series.</summary>
internal readonly record struct SeriesPlace(string Uid, int Number, int InstanceNumber, string? Description);
