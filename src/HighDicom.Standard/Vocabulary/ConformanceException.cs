namespace HighDicom;

/// <summary>An object was to be built or written that violates the standard. <see cref="Report"/> has all violations.</summary>
public sealed class ConformanceException : Exception
{
    /// <summary>The exception for a report.</summary>
    /// <param name="report">The report whose violations are the reason.</param>
    public ConformanceException(ConformanceReport report)
        : base(TextOf(report)) => Report = report;

    /// <summary>All violations, and what could not be checked.</summary>
    public ConformanceReport Report { get; }

    private static string TextOf(ConformanceReport report)
    {
        ArgumentNullException.ThrowIfNull(report);
        return report.ToString();
    }
}
