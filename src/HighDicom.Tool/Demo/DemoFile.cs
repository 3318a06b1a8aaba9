namespace HighDicom.Tool.Demo;

/// <summary>What the demo tells about a file or folder that it wrote.</summary>
/// <param name="Name">Its name in the output folder.</param>
/// <param name="Content">What was read from it, one line each.</param>
/// <param name="Reports">The checker's verdict on each data set in it.</param>
internal sealed record DemoFile(string Name, IReadOnlyList<string> Content, IReadOnlyList<ConformanceReport> Reports)
{
    public IEnumerable<Violation> Errors => Violations(Severity.Error);

    public IEnumerable<Violation> Warnings => Violations(Severity.Warning);

    /// <summary>How many requirements could not be decided; one that stands in every data set counts once.</summary>
    public int UncheckedCount => Reports.SelectMany(report => report.Unchecked).DistinctBy(requirement => requirement.Path).Count();

    private IEnumerable<Violation> Violations(Severity severity) =>
        Reports.SelectMany(report => report.Violations).Where(violation => violation.Severity == severity);
}
