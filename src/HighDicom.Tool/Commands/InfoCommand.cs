using System.CommandLine;
using FellowOakDicom;
using HighDicom.Tool.Information;
using Spectre.Console;

namespace HighDicom.Tool.Commands;

/// <summary><c>info FILE</c>: what a file holds, in a few lines.</summary>
internal static class InfoCommand
{
    public static Command Create(IAnsiConsole console)
    {
        var file = new Argument<string>("FILE") { Description = "A DICOM file." };
        var command = new Command("info", "Tells what a file holds: patient, series, segments, measurements.") { file };
        command.SetAction(parsed => Run(parsed.GetRequiredValue(file), console));
        return command;
    }

    private static int Run(string file, IAnsiConsole console)
    {
        Grid grid = new Grid().AddColumns(2);
        foreach ((string name, string value) in FileFacts.Of(DicomFile.Open(file).Dataset)) grid.AddRow(Markup.Escape(name), Markup.Escape(value));
        console.Write(grid);
        return ExitCode.Success;
    }
}
