using FellowOakDicom;

namespace HighDicom.ConformanceTests.Comparison;

/// <summary>What our checker says of a data set.</summary>
/// <param name="Errors">The errors.</param>
/// <param name="Unchecked">The attributes of which it says that they could not be checked.</param>
internal sealed record OwnFindings(IReadOnlyList<Finding> Errors, IReadOnlySet<AttributePath> Unchecked)
{
    public static OwnFindings Of(DicomDataset dataset)
    {
        ConformanceReport report = Conformance.Check(dataset);
        return new OwnFindings(
            [.. report.Violations
                .Where(violation => violation.Severity == Severity.Error)
                .Select(violation => new Finding(violation.Path, violation.Kind.ToText(), violation.ToString()) { IsOfTables = violation.Type is not null })],
            report.Unchecked.Select(requirement => requirement.Path).ToHashSet());
    }
}
