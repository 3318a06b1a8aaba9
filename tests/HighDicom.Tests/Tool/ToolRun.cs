using HighDicom.Tool.Commands;
using Spectre.Console;

namespace HighDicom.Tests.Tool;

/// <summary>One run of the command line within the test's process.</summary>
internal sealed record ToolRun(int ExitCode, string Output, string Errors)
{
    public static ToolRun Of(params string[] arguments) => Of(InteractionSupport.No, arguments);

    /// <summary>A run as at a terminal, with progress bars.</summary>
    public static ToolRun AtTerminal(params string[] arguments) => Of(InteractionSupport.Yes, arguments);

    private static ToolRun Of(InteractionSupport interaction, string[] arguments)
    {
        using var output = new StringWriter();
        using var errors = new StringWriter();
        IAnsiConsole console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = interaction == InteractionSupport.Yes ? AnsiSupport.Yes : AnsiSupport.No,
            Interactive = interaction,
            Out = new AnsiConsoleOutput(output)
        });
        int exitCode = CommandLine.Run(arguments, console, errors);
        return new ToolRun(exitCode, output.ToString(), errors.ToString());
    }
}
