using System.CommandLine;
using HighDicom.Tool.Creation;
using HighDicom.Tool.Labels;
using HighDicom.Tool.Validation;
using Spectre.Console;

namespace HighDicom.Tool.Commands;

/// <summary><c>seg create --images FOLDER --mask FILE… (--labels | --dcmqi | --model) --type … --out FILE</c>: masks in files become a segmentation.</summary>
internal static class SegCreateCommand
{
    private const string Explanation = """
        Makes a segmentation of masks in files, and checks it. A NIfTI mask is placed by its affine, whatever the order and direction of its axes; NumPy arrays (frame, row, column)
        and PNG slices follow --order. Exit code 0: written and conforms, 1: written and does not conform, 2: not written.

        A label table is JSON:
          { "algorithm": { "type": "automatic", "name": "LiverNet", "version": "1.4", "family": "DCM|123110|Artificial Intelligence" },
            "segments": [
              { "label": 1, "name": "Liver", "category": "SCT|91723000|Anatomical Structure", "type": "SCT|10200004|Liver" },
              { "label": 2, "name": "Lesion", "category": "SCT|49755003", "type": "SCT|52988006", "regions": ["SCT|10200004"], "color": "#FF8000", "mask": "lesions.nii.gz" } ] }
        Codes are scheme|value|meaning; the meaning of a code that HighDicom knows may be left out. A region with modifiers is { "code": "SCT|64033007", "modifiers": ["SCT|7771000"] }. Also understood: of a segment "description", "modifiers", "tracking" {id, uid} and an
        "algorithm" of its own; beside the segments "series" {number, description}, "content" {label, description, creator}, "equipment" {manufacturer, model, version, serialNumber}.
        """;

    public static Command Create(IAnsiConsole console)
    {
        var images = new Option<string>("--images") { Required = true, Description = "Folder with the source images of one series, or one file." };
        var masks = new Option<string[]>("--mask") { Required = true, AllowMultipleArgumentsPerToken = true, Description = "Masks: .nii, .nii.gz, .npy, .png; a folder of masks; a folder of PNG slices is one mask." };
        var labels = new Option<string?>("--labels") { Description = "A label table that tells what the numbers of the masks mean." };
        var dcmqi = new Option<string?>("--dcmqi") { Description = "The metadata JSON of dcmqi's itkimage2segimage instead." };
        var model = new Option<string?>("--model") { Description = "The labels of a known model instead: totalsegmentator, or with a task such as totalsegmentator:liver_vessels. Masks of one value may bear a structure's name." };
        var version = new Option<string?>("--model-version") { Description = "The version of that model." };
        var type = new Option<SegmentationType>("--type") { Required = true, Description = "How the segments are stored. Fractional takes probabilities 0 to 1, one mask a segment; a fourth axis of NIfTI and NumPy files has one mask for each label." };
        var output = new Option<string>("--out") { Required = true, Description = "The file to write; one that is there is replaced." };
        var order = new Option<FrameOrder?>("--order") { CustomParser = Orders.Parse, Description = "Order of the frames of NumPy and PNG masks: sources (as SourceImages sorts them: axial from head to feet), ascending (the opposite), files." };
        var resample = new Option<string?>("--resample") { Description = "nearest: a mask of another grid is resampled to the images by the nearest voxel. Without it, it keeps its grid, and the segmentation has planes of its own." };
        resample.AcceptOnlyFromAmong("nearest");
        var command = new Command("create", Explanation) { images, masks, labels, dcmqi, model, version, type, output, order, resample };
        command.SetAction(parsed => Run(
            new CreateRequest
            {
                Images = parsed.GetRequiredValue(images),
                Masks = parsed.GetRequiredValue(masks),
                Labels = Labels(parsed.GetValue(labels), parsed.GetValue(dcmqi), parsed.GetValue(model), parsed.GetValue(version)),
                Type = parsed.GetRequiredValue(type),
                Output = parsed.GetRequiredValue(output),
                Order = parsed.GetValue(order),
                IsResampled = parsed.GetValue(resample) is not null,
            },
            console));
        return command;
    }

    private static LabelSource Labels(string? labels, string? dcmqi, string? model, string? version)
    {
        if (((string?[])[labels, dcmqi, model]).Count(given => given is not null) != 1) throw new ArgumentException("Say what the numbers of the masks mean with one of --labels, --dcmqi, --model.");
        if (version is not null && model is null) throw new ArgumentException("--model-version goes with --model.");
        return labels is not null ? LabelTableFile.Read(labels) : dcmqi is not null ? DcmqiFile.Read(dcmqi) : ModelLabels.Of(model!, version);
    }

    private static int Run(CreateRequest request, IAnsiConsole console)
    {
        CreateResult result = console.Progress().Start(progress => new SegmentationJob(request).Run(progress.AddTask("Reading")));
        CreatePrinter.Print(result, request.Labels, console);
        FileVerdict verdict = FileChecker.Check(request.Output);
        console.Profile.Out.Writer.WriteLine($"{request.Output}{Environment.NewLine}{verdict.Report?.ToString() ?? verdict.Failure}");
        return verdict is { Report: not null, Errors: 0 } ? ExitCode.Success : ExitCode.NotConformant;
    }
}
