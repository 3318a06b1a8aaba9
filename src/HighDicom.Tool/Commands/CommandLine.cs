using System.CommandLine;
using Spectre.Console;

namespace HighDicom.Tool.Commands;

/// <summary>The command line: picks the command and turns every failure into one message and an exit code.</summary>
internal static class CommandLine
{
    /// <summary>Runs one command.</summary>
    /// <param name="arguments">What the user typed after the program's name.</param>
    /// <param name="console">Where results and progress go.</param>
    /// <param name="errors">Where the message of a failure goes.</param>
    /// <returns>One of <see cref="ExitCode"/>.</returns>
    public static int Run(IReadOnlyList<string> arguments, IAnsiConsole console, TextWriter errors)
    {
        var root = new RootCommand("Makes, reads and checks DICOM segmentations and structured reports.")
        {
            DemoCommand.Create(console),
            ValidateCommand.Create(console),
            InfoCommand.Create(console),
            SegCommand.Create(console)
        };
        ParseResult parsed = root.Parse(arguments);
        if (parsed.Errors.Count > 0)
        {
            foreach (var error in parsed.Errors) errors.WriteLine($"highdicom: {error.Message}");
            errors.WriteLine("highdicom --help explains the commands.");
            return ExitCode.Failed;
        }

        try
        {
            return parsed.Invoke(new InvocationConfiguration { EnableDefaultExceptionHandler = false, Error = errors });
        }
        catch (Exception failure)
        {
            errors.WriteLine($"highdicom: {FailureText.Of(failure)}");
            return ExitCode.Failed;
        }
    }
}
