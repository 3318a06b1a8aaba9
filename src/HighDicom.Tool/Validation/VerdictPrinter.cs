using System.Globalization;
using Spectre.Console;

namespace HighDicom.Tool.Validation;

/// <summary>Verdicts for people.</summary>
internal static class VerdictPrinter
{
    /// <summary>One file: its violations, or why it could not be read. Straight to the writer, as a console would wrap the aligned lines.</summary>
    public static void Print(FileVerdict verdict, bool warnings, TextWriter writer)
    {
        writer.WriteLine(verdict.File);
        writer.WriteLine(verdict.Report is { } report ? Shown(report, warnings).ToString() : $"Not checked: {verdict.Failure}");
        if (!warnings) return;
        foreach (UncheckedRequirement requirement in verdict.Report?.Unchecked ?? []) writer.WriteLine($"  {requirement}");
    }

    /// <summary>All files, one row each.</summary>
    public static void PrintSummary(IReadOnlyList<FileVerdict> verdicts, IAnsiConsole console)
    {
        Table table = new Table().AddColumns("File", "Object", "Errors", "Warnings", "Unchecked");
        foreach (FileVerdict verdict in verdicts)
            table.AddRow(Markup.Escape(ShortName(verdict.File)), Markup.Escape(verdict.Report?.Subject ?? "not readable"),
                Number(verdict.Errors), Number(verdict.Warnings), Number(verdict.Report?.Unchecked.Count ?? 0));
        console.Write(table);
    }

    private static ConformanceReport Shown(ConformanceReport report, bool warnings) =>
        warnings ? report : new(report.Subject, report.Violations.Where(violation => violation.Severity == Severity.Error), report.Unchecked);

    private static string ShortName(string file) => Path.Combine(Path.GetFileName(Path.GetDirectoryName(Path.GetFullPath(file))) ?? "", Path.GetFileName(file));

    private static string Number(int count) => count.ToString(CultureInfo.InvariantCulture);
}
