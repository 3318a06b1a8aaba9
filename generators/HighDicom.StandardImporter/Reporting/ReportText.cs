using System.Globalization;

namespace HighDicom.StandardImporter.Reporting;

/// <summary>The report for people: findings by kind, changed files, counts.</summary>
internal static class ReportText
{
    private static readonly (FindingKind Kind, string Title)[] Titles =
    [
        (FindingKind.Unparsed, "Conditions that are not understood (written as '?')"),
        (FindingKind.Kept, "Conditions that are not understood (the expression that was there is kept)"),
        (FindingKind.Changed, "Conditions that are now understood otherwise than they were written"),
        (FindingKind.Otherwise, "Conditions under which something may be present otherwise (written as allowed)"),
        (FindingKind.ValueList, "Lists of values whose condition is not understood (left out)"),
        (FindingKind.Row, "Rows without the form of their table (left out)"),
        (FindingKind.Reference, "References that lead nowhere (left out)"),
        (FindingKind.SopClass, "IODs without SOP class"),
        (FindingKind.Template, "Rows of templates that do not follow the notation"),
    ];

    public static void Write(ImportReport report, bool withLines, TextWriter output)
    {
        foreach ((FindingKind kind, string title) in Titles.Where(title => report.Count(title.Kind) > 0))
        {
            output.WriteLine(title + ":");
            foreach (Finding finding in report.Findings.Where(finding => finding.Kind == kind))
            {
                output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  {finding.Table}{(finding.Line > 0 ? $" (line {finding.Line})" : "")} {finding.Row}: {finding.Text}"));
            }

            output.WriteLine();
        }

        foreach (FileChange change in report.Changes)
        {
            output.WriteLine($"{change.Kind}: {change.Path}");
            foreach (string line in withLines ? change.Lines : [])
            {
                output.WriteLine("  " + line);
            }
        }

        Counts(report, output);
    }

    private static void Counts(ImportReport report, TextWriter output)
    {
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{report.ParsedConditions} conditions understood."));
        foreach ((FindingKind kind, string title) in Titles.Where(title => report.Count(title.Kind) > 0))
        {
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{report.Count(kind)} {title}."));
        }

        IEnumerable<string> files = report.Changes.CountBy(change => change.Kind).Select(kind => string.Create(CultureInfo.InvariantCulture, $"{kind.Value} {kind.Key}, "));
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"Files: {string.Concat(files)}{report.Unchanged} unchanged."));
    }
}
