using System.CommandLine;
using HighDicom.Tool.Demo;
using Spectre.Console;

namespace HighDicom.Tool.Commands;

/// <summary><c>demo OUT [--images FOLDER]</c>: from CT images to a segmentation and a report, checked and read back.</summary>
internal static class DemoCommand
{
    public static Command Create(IAnsiConsole console)
    {
        var output = new Argument<string>("OUT") { Description = "Folder for the files; made if it is missing. Files of an earlier demo in it are replaced." };
        var images = new Option<string?>("--images") { Description = "Folder with the CT images of one series; without it the demo writes a synthetic series to OUT/ct." };
        var command = new Command("demo", "Segments CT images with a simple model, writes a segmentation and a measurement report, checks both and reads them back.")
        {
            output,
            images
        };
        command.SetAction(parsed => Run(parsed.GetRequiredValue(output), parsed.GetValue(images), console));
        return command;
    }

    private static int Run(string output, string? images, IAnsiConsole console)
    {
        using var folder = new OutputFolder(output);
        DemoResult result = DemoRun.Run(folder, images, console);
        folder.Publish();
        DemoTable.Print(result, output, console);
        return result.IsConformant ? ExitCode.Success : ExitCode.NotConformant;
    }
}
