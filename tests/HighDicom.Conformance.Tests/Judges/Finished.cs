namespace HighDicom.ConformanceTests.Judges;

/// <summary>What a program left behind.</summary>
internal sealed record Finished(int ExitCode, string Output, string Errors);
