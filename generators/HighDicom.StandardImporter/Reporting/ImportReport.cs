namespace HighDicom.StandardImporter.Reporting;

/// <summary>What an import did and what it could not do.</summary>
internal sealed class ImportReport
{
    private readonly List<Finding> _findings = [];

    public IReadOnlyList<Finding> Findings => _findings;

    /// <summary>How many conditions were parsed from their sentences.</summary>
    public int ParsedConditions { get; set; }

    /// <summary>The files that differ from those that were there, below the folder.</summary>
    public IReadOnlyList<FileChange> Changes { get; set; } = [];

    public int Unchanged { get; set; }

    public void Add(FindingKind kind, string table, int line, string row, string text) => _findings.Add(new(kind, table, line, row, text));

    public int Count(FindingKind kind) => _findings.Count(finding => finding.Kind == kind);
}
