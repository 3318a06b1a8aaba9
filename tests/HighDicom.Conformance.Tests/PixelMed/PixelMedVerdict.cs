namespace HighDicom.ConformanceTests.PixelMed;

/// <summary>What a PixelMed validator says of a file: the IOD that it found, and the lines that are errors.</summary>
internal sealed record PixelMedVerdict(string Iod, IReadOnlyList<string> Errors);
