using System.CommandLine;
using HighDicom.Tool.Information;
using Spectre.Console;

namespace HighDicom.Tool.Commands;

/// <summary><c>seg info FILE [--json]</c>: all that a segmentation says about itself.</summary>
internal static class SegInfoCommand
{
    public static Command Create(IAnsiConsole console)
    {
        var file = new Argument<string>("FILE") { Description = "A Segmentation." };
        var json = new Option<bool>("--json") { Description = "Print one JSON object on one line." };
        var command = new Command("info", "Tells type, segments, geometry and source instances of a segmentation.") { file, json };
        command.SetAction(parsed => Run(parsed.GetRequiredValue(file), parsed.GetValue(json), console));
        return command;
    }

    private static int Run(string file, bool json, IAnsiConsole console)
    {
        Segmentation segmentation = Segmentation.Open(file);
        SegmentationGeometry geometry = SegmentationGeometry.Of(segmentation);

        // Straight to the writer: a console would wrap the long line.
        if (json) console.Profile.Out.Writer.WriteLine(SegmentationJson.Line(file, segmentation, geometry));
        else SegmentationTables.Print(segmentation, geometry, console);
        return ExitCode.Success;
    }
}
