using FellowOakDicom;

namespace HighDicom.ConformanceTests.Comparison;

/// <summary>The errors of our checker.</summary>
internal static class OwnFindings
{
    /// <summary>All errors; those of rules that no table holds have no type.</summary>
    public static IReadOnlyList<Finding> Of(DicomDataset dataset, bool fromTables) => [.. Conformance.Check(dataset).Violations
        .Where(violation => violation.Severity == Severity.Error && (!fromTables || violation.Type is not null))
        .Select(violation => new Finding(violation.Path, violation.Kind.ToText(), violation.ToString()))];
}
