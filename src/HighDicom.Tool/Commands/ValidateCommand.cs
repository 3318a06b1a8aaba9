using System.CommandLine;
using HighDicom.Tool.Validation;
using Spectre.Console;

namespace HighDicom.Tool.Commands;

/// <summary><c>validate FILE…|FOLDER [--json] [--warnings]</c>: checks files against the standard.</summary>
internal static class ValidateCommand
{
    public static Command Create(IAnsiConsole console)
    {
        var paths = new Argument<string[]>("FILE|FOLDER") { Arity = ArgumentArity.OneOrMore, Description = "Files, or folders whose DICOM files are checked." };
        var json = new Option<bool>("--json") { Description = "Print one JSON object a file, each on one line, with warnings and unchecked requirements." };
        var warnings = new Option<bool>("--warnings") { Description = "Also print warnings and the requirements that could not be checked." };
        var command = new Command("validate", "Checks files against the standard. Exit code 0: all conform, 1: some do not, 2: some could not be read.")
        {
            paths,
            json,
            warnings
        };
        command.SetAction(parsed => Run(FileList.From(parsed.GetRequiredValue(paths)), parsed.GetValue(json), parsed.GetValue(warnings), console));
        return command;
    }

    private static int Run(IReadOnlyList<string> files, bool json, bool warnings, IAnsiConsole console)
    {
        IReadOnlyList<FileVerdict> verdicts = json ? PrintJson(files, console) : PrintText(files, warnings, console);
        return verdicts.Any(verdict => verdict.Report is null) ? ExitCode.Failed
            : verdicts.Any(verdict => verdict.Errors > 0) ? ExitCode.NotConformant
            : ExitCode.Success;
    }

    // Straight to the writer: a console would wrap long lines.
    private static List<FileVerdict> PrintJson(IReadOnlyList<string> files, IAnsiConsole console)
    {
        List<FileVerdict> verdicts = [];
        foreach (string file in files)
        {
            verdicts.Add(FileChecker.Check(file));
            console.Profile.Out.Writer.WriteLine(JsonVerdict.Line(verdicts[^1]));
        }

        return verdicts;
    }

    private static List<FileVerdict> PrintText(IReadOnlyList<string> files, bool warnings, IAnsiConsole console)
    {
        // Where nobody looks on, a bar would only be in the way of the verdicts.
        bool hasBar = files.Count > 1 && console.Profile.Capabilities.Interactive;
        List<FileVerdict> verdicts = hasBar ? CheckWithProgress(files, console) : [.. files.Select(FileChecker.Check)];
        foreach (FileVerdict verdict in verdicts) VerdictPrinter.Print(verdict, warnings, console.Profile.Out.Writer);
        if (verdicts.Count > 1) VerdictPrinter.PrintSummary(verdicts, console);
        return verdicts;
    }

    private static List<FileVerdict> CheckWithProgress(IReadOnlyList<string> files, IAnsiConsole console) =>
        console.Progress().Start(progress =>
        {
            ProgressTask task = progress.AddTask("Checking", maxValue: files.Count);
            List<FileVerdict> verdicts = [];
            foreach (string file in files)
            {
                verdicts.Add(FileChecker.Check(file));
                task.Increment(1);
            }

            return verdicts;
        });
}
