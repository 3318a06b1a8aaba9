namespace HighDicom.Tool.Validation;

/// <summary>What came of checking one file: a report, or the reason why there is none.</summary>
internal sealed record FileVerdict(string File)
{
    /// <summary>SOP Class UID (0008,0016); null if the data set has none.</summary>
    public string? SopClass { get; init; }

    /// <summary>The checker's report; null if the file could not be read.</summary>
    public ConformanceReport? Report { get; init; }

    /// <summary>Why the file could not be read; null if it was.</summary>
    public string? Failure { get; init; }

    public int Errors => Count(Severity.Error);

    public int Warnings => Count(Severity.Warning);

    private int Count(Severity severity) => Report?.Violations.Count(violation => violation.Severity == severity) ?? 0;
}
