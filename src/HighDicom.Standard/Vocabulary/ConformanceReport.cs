namespace HighDicom;

/// <summary>What a check of a data set found. Immutable.</summary>
public sealed class ConformanceReport
{
    /// <summary>A report.</summary>
    /// <param name="subject">What was checked, for example the IOD's name <c>Segmentation</c>; the text form begins with it.</param>
    /// <param name="violations">All violations; kept in this order.</param>
    /// <param name="unchecked">What could not be decided; null is none.</param>
    public ConformanceReport(string subject, IEnumerable<Violation> violations, IEnumerable<UncheckedRequirement>? @unchecked = null)
    {
        ArgumentException.ThrowIfNullOrEmpty(subject);
        ArgumentNullException.ThrowIfNull(violations);
        Subject = subject;
        Violations = [.. violations];
        Unchecked = [.. @unchecked ?? []];
    }

    /// <summary>What was checked, in general the name of the IOD.</summary>
    public string Subject { get; }

    /// <summary>All violations, errors and warnings, in the order of the data set.</summary>
    public IReadOnlyList<Violation> Violations { get; }

    /// <summary>The requirements that could not be decided, with the reasons.</summary>
    public IReadOnlyList<UncheckedRequirement> Unchecked { get; }

    /// <summary>Whether no violation is an error; warnings and unchecked requirements do not count.</summary>
    public bool IsConformant => !Violations.Any(v => v.Severity == Severity.Error);

    /// <summary>This report together with violations that were found elsewhere, for example by a builder.</summary>
    /// <param name="violations">Further violations; they come after those of this report.</param>
    /// <returns>A new report with the same subject.</returns>
    public ConformanceReport With(IEnumerable<Violation> violations)
    {
        ArgumentNullException.ThrowIfNull(violations);
        return new ConformanceReport(Subject, Violations.Concat(violations), Unchecked);
    }

    /// <summary>This report together with another about the same object.</summary>
    /// <param name="other">The other report; its violations come after those of this one, equal ones are kept once.</param>
    /// <returns>A new report with the subject of this one.</returns>
    public ConformanceReport Merge(ConformanceReport other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return new ConformanceReport(Subject, Violations.Union(other.Violations), Unchecked.Union(other.Unchecked));
    }

    /// <summary>Throws if the report has an error.</summary>
    /// <exception cref="ConformanceException">At least one violation is an error; the exception carries this report.</exception>
    public void ThrowIfNotConformant()
    {
        if (!IsConformant)
        {
            throw new ConformanceException(this);
        }
    }

    /// <summary>The report as text: one line with the verdict, one line a violation; warnings and the number of unchecked requirements follow.</summary>
    /// <returns>Lines, separated by line feeds.</returns>
    public override string ToString() => ReportText.Of(this);
}
