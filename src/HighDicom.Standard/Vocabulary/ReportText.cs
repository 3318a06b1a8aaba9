using System.Globalization;
using System.Text;

namespace HighDicom;

/// <summary>Makes the text form of reports: aligned columns, one line a violation.</summary>
internal static class ReportText
{
    private const int Gap = 6;
    private const int PartOfTemplates = 16;

    /// <summary>The whole report.</summary>
    public static string Of(ConformanceReport report)
    {
        List<Violation> errors = [.. report.Violations.Where(v => v.Severity == Severity.Error)];
        List<Violation> warnings = [.. report.Violations.Where(v => v.Severity == Severity.Warning)];
        StringBuilder text = new();
        text.Append(report.Subject).Append(": ").Append(Verdict(errors.Count));
        AppendLines(text, errors);
        if (warnings.Count > 0)
        {
            text.Append('\n').Append(Count(warnings.Count, "warning", "warnings")).Append('.');
            AppendLines(text, warnings);
        }

        if (report.Unchecked.Count > 0)
        {
            text.Append('\n').Append(Count(report.Unchecked.Count, "requirement", "requirements")).Append(" could not be checked.");
        }

        return text.ToString();
    }

    /// <summary>One violation alone.</summary>
    public static string Line(Violation violation) => Line(violation, 0, 0, 0);

    /// <summary>One requirement that could not be checked.</summary>
    public static string Line(UncheckedRequirement requirement)
    {
        string places = requirement.Places > 1 ? string.Create(CultureInfo.InvariantCulture, $" ({requirement.Places} places)") : "";
        return $"{requirement.Type?.ToText() ?? "-",-2} unchecked  {requirement.Path}  {requirement.Name}{places}      {requirement.Reason}      {requirement.Reference}";
    }

    private static string Verdict(int errors) =>
        errors == 0 ? "all requirements that could be checked are met." : errors == 1 ? "1 requirement is not met." : Count(errors, "", "requirements are not met.");

    private static string Count(int count, string one, string many) => string.Create(CultureInfo.InvariantCulture, $"{count} {(count == 1 ? one : many)}");

    private static void AppendLines(StringBuilder text, List<Violation> violations)
    {
        int kind = violations.Select(v => v.Kind.ToText().Length).DefaultIfEmpty().Max();
        int subject = violations.Select(v => Subject(v).Length).DefaultIfEmpty().Max();
        int reason = violations.Select(v => Reason(v).Length).DefaultIfEmpty().Max();
        foreach (Violation violation in violations)
        {
            text.Append("\n  ").Append(Line(violation, kind, subject, reason));
        }
    }

    private static string Line(Violation violation, int kind, int subject, int reason)
    {
        StringBuilder line = new();
        line.Append((violation.Type?.ToText() ?? "-").PadRight(2)).Append(' ');
        line.Append(violation.Kind.ToText().PadRight(kind)).Append("  ");
        line.Append(Subject(violation).PadRight(subject)).Append(' ', Gap);
        string why = Reason(violation).PadRight(reason);
        return line.Append(why).Append(' ', why.Length > 0 ? Gap : 0).Append(violation.Reference).ToString();
    }

    private static string Subject(Violation violation) => $"{violation.Path}  {violation.Name}";

    private static string Reason(Violation violation)
    {
        string? condition = violation.Condition is null ? null : Condition(violation);
        return condition is null ? violation.Detail ?? "" : violation.Detail is null ? condition : $"{violation.Detail} ({condition})";
    }

    private static string Condition(Violation violation) => violation.Kind switch
    {
        _ when violation.Reference.Part == PartOfTemplates => violation.Condition!,
        ViolationKind.Missing or ViolationKind.Empty => "required if " + violation.Condition,
        ViolationKind.NotAllowed => "allowed only if " + violation.Condition,
        _ => "if " + violation.Condition,
    };
}
