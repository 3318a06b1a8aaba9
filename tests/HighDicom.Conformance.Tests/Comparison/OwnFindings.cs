using FellowOakDicom;

namespace HighDicom.ConformanceTests.Comparison;

/// <summary>The errors of our checker.</summary>
internal static class OwnFindings
{
    /// <summary>All errors.</summary>
    public static IReadOnlyList<Finding> Of(DicomDataset dataset) => [.. Conformance.Check(dataset).Violations
        .Where(violation => violation.Severity == Severity.Error)
        .Select(violation => new Finding(violation.Path, violation.Kind.ToText(), violation.ToString()) { IsOfTables = violation.Type is not null })];
}
