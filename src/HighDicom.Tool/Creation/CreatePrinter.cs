using System.Globalization;
using HighDicom.Tool.Labels;
using Spectre.Console;

namespace HighDicom.Tool.Creation;

/// <summary>What <c>seg create</c> made, for a person.</summary>
internal static class CreatePrinter
{
    public static void Print(CreateResult result, LabelSource labels, IAnsiConsole console)
    {
        Table masks = new Table().RoundedBorder().Title("Masks on images").AddColumns("Mask", "Placed by", "Planes", "Images", "Distance", "Voxels set", "Lost");
        foreach (PlacementReport report in result.Placements)
        {
            masks.AddRow(
                Markup.Escape(report.Mask), report.Way, Text(report.Planes), Text(report.Matched),
                string.Create(CultureInfo.InvariantCulture, $"{report.Distance:0.####} mm"), Text(report.Set), report.Lost is { } lost ? Text(lost) : "?");
        }

        Table segments = new Table().RoundedBorder().Title("Segments").AddColumns("Number", "Label", "Type", "In", "Pixels");
        foreach (CreatedSegment segment in result.Segments)
        {
            segments.AddRow(
                Text(segment.Description.Number), Markup.Escape(segment.Description.Label), Markup.Escape(Type(segment.Description)),
                Markup.Escape(segment.Value == 0 ? result.Placements[segment.Mask].Mask : $"{result.Placements[segment.Mask].Mask} = {segment.Value}"), Text(segment.Pixels));
        }

        console.Write(masks);
        console.Write(segments);
        TextWriter writer = console.Profile.Out.Writer;
        foreach (PlacementReport report in result.Placements.Where(report => report.Lost > 0))
            writer.WriteLine(string.Create(CultureInfo.InvariantCulture, $"Warning: {report.Lost} of {report.Set} set voxels of {report.Mask} lie on no image and are not in the segmentation."));
        if (result.Placements.Any(report => report.Way == VolumePlacement.OwnGrid)) writer.WriteLine("The masks keep a grid of their own. With --resample nearest they are brought onto the images.");
        foreach (Violation warning in result.Warnings.Where(warning => warning.Severity == Severity.Warning)) writer.WriteLine($"Warning: {warning.Detail ?? warning.ToString()}.");
        if (labels.Unused.Count > 0) writer.WriteLine($"Not used of {labels.Name}: {string.Join(", ", labels.Unused)}.");
    }

    private static string Type(SegmentDescription segment) => string.Join(", ", ((string?[])[segment.Type?.Meaning, .. segment.TypeModifiers.Select(modifier => modifier.Meaning)]).OfType<string>());

    private static string Text(long number) => number.ToString(CultureInfo.InvariantCulture);
}
