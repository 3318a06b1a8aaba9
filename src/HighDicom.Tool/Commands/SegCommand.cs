using System.CommandLine;
using Spectre.Console;

namespace HighDicom.Tool.Commands;

/// <summary><c>seg</c>: the commands for segmentations.</summary>
internal static class SegCommand
{
    public static Command Create(IAnsiConsole console) => new("seg", "Makes segmentations of masks in files, looks at them, and writes masks to files.")
    {
        SegCreateCommand.Create(console),
        SegExportCommand.Create(console),
        SegInfoCommand.Create(console),
    };
}
