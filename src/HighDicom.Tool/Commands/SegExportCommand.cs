using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using HighDicom.Tool.Export;
using Spectre.Console;

namespace HighDicom.Tool.Commands;

/// <summary><c>seg export FILE OUT</c>: masks in files of a segmentation.</summary>
internal static class SegExportCommand
{
    private const string Explanation = """
        Writes the masks of a segmentation to files. A label map (--combine) is one file; else a NIfTI file a segment in the folder OUT, a NumPy array with a last axis for the segments,
        PNG slices in the folder OUT (a label map with the segments' colours as palette; probabilities are gray values in a folder for each segment).
        NIfTI files lie where the segmentation lies. Exit code 0: written, 2: not written.
        """;

    public static Command Create(IAnsiConsole console)
    {
        var file = new Argument<string>("FILE") { Description = "A segmentation." };
        var output = new Argument<string>("OUT") { Description = "The file (.nii, .nii.gz, .npy) or folder to write." };
        var segments = new Option<int[]?>("--segments") { CustomParser = Numbers, Description = "Numbers of segments in the order of the result, such as 1,3; all by default." };
        var planes = new Option<ExportPlanes>("--as") { Description = "volume: all frames as a regular volume, gaps filled; sources: a plane for each source image; matrix: the total pixel matrix of a slide; frames: as stored (.npy)." };
        var combine = new Option<bool>("--combine") { Description = "One label map of all segments." };
        var relabel = new Option<bool>("--relabel") { Description = "Labels count from 1 in the order of the segments instead of being their numbers." };
        var raw = new Option<bool>("--raw") { Description = "Fractions as they are stored, 0 to the maximum, instead of 0 to 1." };
        var overlap = new Option<string>("--overlap") { DefaultValueFactory = _ => "error", Description = "Pixels of several segments in a label map: error, or the segment that comes first or last." };
        overlap.AcceptOnlyFromAmong("error", "first", "last");
        var format = new Option<ExportFormat?>("--format") { Description = "nii, npy or png; by default what the name of OUT says." };
        var command = new Command("export", Explanation) { file, output, segments, planes, combine, relabel, raw, overlap, format };
        command.SetAction(parsed => Run(
            new ExportRequest
            {
                File = parsed.GetRequiredValue(file),
                Output = parsed.GetRequiredValue(output),
                Segments = parsed.GetValue(segments) is { Length: > 0 } numbers ? numbers : null,
                Planes = parsed.GetValue(planes),
                IsCombined = parsed.GetValue(combine),
                IsRelabelled = parsed.GetValue(relabel),
                IsRaw = parsed.GetValue(raw),
                Overlap = parsed.GetValue(overlap) switch { "first" => OverlapRule.FirstWins, "last" => OverlapRule.LastWins, _ => OverlapRule.Refuse },
                Format = parsed.GetValue(format) ?? FormatOf(parsed.GetRequiredValue(output)),
            },
            console));
        return command;
    }

    private static int Run(ExportRequest request, IAnsiConsole console)
    {
        ExportResult result = console.Status().Start($"Reading {Markup.Escape(request.File)}", _ => new SegmentationExport(request).Run());
        ExportPrinter.Print(result, console);
        return ExitCode.Success;
    }

    private static ExportFormat FormatOf(string output) =>
        output.EndsWith(".nii", StringComparison.OrdinalIgnoreCase) || output.EndsWith(".nii.gz", StringComparison.OrdinalIgnoreCase) ? ExportFormat.Nii
        : output.EndsWith(".npy", StringComparison.OrdinalIgnoreCase) ? ExportFormat.Npy
        : throw new ArgumentException($"Say with --format whether {output} is to hold nii or png.");

    private static int[]? Numbers(ArgumentResult argument)
    {
        string[] texts = [.. argument.Tokens.SelectMany(token => token.Value.Split(','))];
        int[] numbers = new int[texts.Length];
        for (int i = 0; i < texts.Length; i++)
        {
            if (int.TryParse(texts[i], NumberStyles.None, CultureInfo.InvariantCulture, out numbers[i])) continue;
            argument.AddError($"'{texts[i]}' is no number of a segment.");
            return null;
        }

        return numbers;
    }
}
